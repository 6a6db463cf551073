//! What readings of a check say, whatever the check: the names in them are its own.

messages! {
    /// Bands, gaps, maps, moves, ladders, sortings, shares.
    pub struct Readings {
        /// A check's own title of a picture, and how many it is from.
        fn title_from(title: &str = "Where the team stands", replies: u32 = [1, 12]);
        /// How far one scale is above another.
        fn gap(higher: &str = "Deal", points: &str = "16.9", lower: &str = "Relationship");
        /// Row: the gap.
        fn gap_row();
        /// An axis near the line.
        fn near_the_line(axis: &str = "Relationship");
        /// Below a map.
        fn map_summary(up_name: &str = "Deal", up: &str = "69.4", across_name: &str = "Relationship", across: &str = "52.5", region: &str = "Deal first");
        /// Beside an arrow along an axis: what people want more time on.
        fn wanted();
        /// The heading of a region, where the team is close to its line.
        fn near_region(region: &str = "Deal first");
        /// Column: in which part of the map.
        fn region_column();
        /// What a region looks like.
        fn looks_like(what: &str = "Clear aims, warm and frank.");
        /// The risk of a region.
        fn risk(what: &str = "Coasting; only the core group feels it.");
        /// The label of the team's point.
        fn this_team();
        /// The dot of several teams added up.
        fn these_teams();
        /// A mean, and the option that is nearest.
        fn move_value(value: &str = "0.7", option: &str = "Mostly on the work");
        /// What the numbers of a move mean.
        fn move_scale(least: &str = "0", low: &str = "Nearly all on the work", most: &str = "4", high: &str = "Nearly all on how we work together");
        /// Row: by how much it moved.
        fn change_row();
        /// A rung of a ladder that is there.
        fn stands();
        /// A rung of a ladder that is not there yet.
        fn stands_not_yet();
        /// Which rung of a ladder comes first, and what its check says of that.
        fn start_with(rung: &str = "Common purpose", says: &str = "Build this first.");
        /// Column: whether a rung stands.
        fn rung_column();
        /// Every number of a picture, for who can't see it.
        fn read_out(rows: &[&str] = [&["Openness 52", "Plain speaking 61"]]);
        /// Entries of a list, and what a check says of them.
        fn entries_say(entries: &[&str] = [&["Winter access"], &["Winter access", "Shared records"]], says: &str = "People see this differently.");
        /// Column: an entry of a list.
        fn entry_column();
        /// Column: what it is taken for.
        fn category_column();
        /// Column: how it is dealt with.
        fn style_column();
        /// A team of no usual way.
        fn no_usual();
        /// Column: what points go to.
        fn aim_column();
        /// Column: how many points of all.
        fn points_column(points: u32 = [1, 10]);
        /// From how many people there are sums of points.
        fn shares_from(needed: u32 = 11);
    }
}
