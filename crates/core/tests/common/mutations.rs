//! One good team summary and what can happen to it: for this program's reader, and for a JSON
//! Schema validator that shares no code with it.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests; clippy.toml allows these in test functions only"
)]

/// What the published schema can see of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// A validator accepts it.
    Accepts,
    /// A validator refuses it.
    Refuses,
    /// It does not get as far: a usual JSON parser refuses the bytes.
    NoJson,
}

/// The summary with one change.
pub struct Mutation {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// The variant of `SummaryFault`, and its field; none where the file is still good.
    pub fault: Option<(&'static str, Option<&'static str>)>,
    pub schema: Schema,
}

/// Every mutation of `base`, which is `fixtures/team-summary.json`.
pub fn all(base: &str) -> Vec<Mutation> {
    let swap = |from: &str, to: &str| {
        assert!(base.contains(from), "{from:?} is not in the file");
        base.replacen(from, to, 1).into_bytes()
    };
    let before = |mark: &str, more: &str| swap(mark, &format!("{more}{mark}"));
    let first = "\"counts\": [\n            0,\n            2,\n            4\n          ]";
    let counts = |to: &str| swap(first, &format!("\"counts\": {to}"));
    let named = |name: &str| swap("Millbrook PCN core team", name);
    let (check_twice, check_at_the_end_again) = {
        let start = base
            .find("    {\n      \"instrument\": \"five")
            .expect("a check");
        let end = base
            .find("    {\n      \"instrument\": \"deal")
            .expect("another check");
        let check = &base[start..end];
        let again = format!(",\n{}\n  ]\n}}\n", check.trim_end().trim_end_matches(','));
        (
            before("    {\n      \"instrument\": \"deal", check),
            swap("\n  ]\n}\n", &again),
        )
    };
    let utf16 = |bytes: fn(u16) -> [u8; 2]| base.encode_utf16().flat_map(bytes).collect::<Vec<_>>();
    let bad = |name, bytes, fault, field, schema| Mutation {
        name,
        bytes,
        fault: Some((fault, field)),
        schema,
    };
    let whole = |name, bytes, fault| bad(name, bytes, fault, None, Schema::NoJson);
    let seen = |name, bytes, fault, field| bad(name, bytes, fault, Some(field), Schema::Refuses);
    let unseen = |name, bytes, fault, field| bad(name, bytes, fault, Some(field), Schema::Accepts);
    let good = |name, bytes| Mutation {
        name,
        bytes,
        fault: None,
        schema: Schema::Accepts,
    };
    vec![
        good("unchanged", base.into()),
        good(
            "byte order mark",
            [b"\xef\xbb\xbf", base.as_bytes()].concat(),
        ),
        good("white space around", format!(" \n\t{base}\r\n ").into()),
        good("a count written 2.0", counts("[0, 2.0, 4]")),
        good("no team size", swap("  \"team_size\": 14,\n", "")),
        good("a script as name", named("<script>alert(1)</script>")),
        good("a formula as name", named("=HYPERLINK(\\\"x\\\")")),
        whole("empty", Vec::new(), "Empty"),
        whole("blanks", b" \r\n\t ".to_vec(), "Empty"),
        whole("cut in a list", base.as_bytes()[..2000].into(), "CutShort"),
        whole(
            "cut before the last bracket",
            base.as_bytes()[..base.len() - 2].into(),
            "CutShort",
        ),
        whole("not JSON", b"Dear colleague,".to_vec(), "NotJson"),
        whole("a comma too many", counts("[0, 2, 4,]"), "NotJson"),
        whole("text after it", format!("{base}x").into(), "NotJson"),
        whole(
            "a web page",
            b"<!doctype html><title>x</title>".to_vec(),
            "NotJson",
        ),
        whole(
            "UTF-16 with mark",
            utf16(u16::to_le_bytes).splice_mark(b"\xff\xfe"),
            "NotUtf8",
        ),
        whole("UTF-16", utf16(u16::to_be_bytes), "NotUtf8"),
        whole(
            "a picture",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(),
            "NotUtf8",
        ),
        whole(
            "Windows-1252",
            swap("Millbrook", "Ch\u{e2}teau").latin1(),
            "NotUtf8",
        ),
        bad(
            "ten thousand levels",
            before("\"team_id\"", &deep()),
            "TooDeep",
            None,
            Schema::Refuses,
        ),
        whole("levels never closed", "[".repeat(10_000).into(), "TooDeep"),
        bad(
            "50 MB",
            named(&"a".repeat(50_000_000)),
            "TooLarge",
            None,
            Schema::Refuses,
        ),
        bad(
            "a list",
            b"[1]".to_vec(),
            "NotASummary",
            None,
            Schema::Refuses,
        ),
        bad(
            "a number",
            b"7".to_vec(),
            "NotASummary",
            None,
            Schema::Refuses,
        ),
        seen(
            "another format",
            swap(".team-summary", ".invitation"),
            "OtherFormat",
            "format",
        ),
        seen(
            "no format",
            swap("\"format\": \"kilter.team-summary\",", ""),
            "NoFormat",
            "format",
        ),
        seen(
            "a newer version",
            swap("\"version\": 1", "\"version\": 3, \"new\": 0"),
            "NewerVersion",
            "version",
        ),
        seen(
            "version 0",
            swap("\"version\": 1", "\"version\": 0"),
            "UnknownVersion",
            "version",
        ),
        seen(
            "a version in words",
            swap("\"version\": 1", "\"version\": \"1\""),
            "UnknownVersion",
            "version",
        ),
        seen(
            "an unknown field",
            before("\"team\"", "\"names\": [],"),
            "UnknownField",
            "names",
        ),
        seen(
            "__proto__",
            before("\"team\"", "\"__proto__\": {},"),
            "UnknownField",
            "__proto__",
        ),
        seen(
            "an unknown field of a check",
            before("\"replies\"", "\"rows\": [],"),
            "UnknownField",
            "checks[0].rows",
        ),
        seen(
            "an unknown field of an item",
            before("\"opted_out\"", "\"squares\": 9,"),
            "UnknownField",
            "checks[0].items.T1.squares",
        ),
        seen(
            "an unknown field of the words",
            before("\"practice\": ", "\"ward\": \"ward\","),
            "UnknownField",
            "wording.ward",
        ),
        unseen(
            "a repeated key",
            before("\"round\"", "\"team\": \"Other\","),
            "RepeatedKey",
            "team",
        ),
        unseen(
            "a repeated item",
            before(
                "\"T2\"",
                "\"T1\": {\"counts\": [6, 0, 0], \"opted_out\": 0},",
            ),
            "RepeatedKey",
            "checks[0].items.T1",
        ),
        unseen(
            "a repeated key of an item",
            before("\"opted_out\"", "\"opted_out\": 0,"),
            "RepeatedKey",
            "checks[0].items.T1.opted_out",
        ),
        seen(
            "a missing field",
            swap("      \"edition\": 1,\n", ""),
            "MissingField",
            "checks[0].edition",
        ),
        seen(
            "null",
            swap("\"team_size\": 14", "\"team_size\": null"),
            "WrongKind",
            "team_size",
        ),
        seen(
            "a count in quotes",
            counts("[0, \"2\", 4]"),
            "WrongKind",
            "checks[0].items.T1.counts[1]",
        ),
        seen("an empty name", named(""), "Name", "team"),
        seen(
            "10,000 characters",
            named(&"a".repeat(10_000)),
            "Name",
            "team",
        ),
        seen(
            "a name that turns round",
            named("core\\u202emaet"),
            "Name",
            "team",
        ),
        seen("a 13th month", swap("2027-03", "2027-13"), "Month", "month"),
        seen("a day", swap("2027-03", "2027-03-01"), "Month", "month"),
        seen("an id in capitals", swap("b9c1e6", "B9C1E6"), "Id", "id"),
        seen(
            "a stand-in of their own",
            swap("\"network\": \"network\"", "\"network\": \"gang\""),
            "Wording",
            "wording.network",
        ),
        seen(
            "a minimum of 4",
            swap("\"minimum\": 5", "\"minimum\": 4"),
            "MinimumTooLow",
            "minimum",
        ),
        unseen(
            "fewer people than replies",
            swap("14", "5"),
            "TeamSize",
            "team_size",
        ),
        seen("nobody", swap("14", "0"), "TeamSize", "team_size"),
        seen(
            "too many people",
            swap("14", "10001"),
            "TeamSize",
            "team_size",
        ),
        unseen(
            "a minimum above the replies",
            swap("\"minimum\": 5", "\"minimum\": 7"),
            "TooFewReplies",
            "checks[0].replies",
        ),
        seen(
            "four replies",
            swap("\"replies\": 6", "\"replies\": 4"),
            "TooFewReplies",
            "checks[0].replies",
        ),
        seen("no checks", no_checks(base), "NoChecks", "checks"),
        unseen(
            "an unknown check",
            swap("five-foundations", "seven-habits"),
            "UnknownCheck",
            "checks[0].instrument",
        ),
        unseen(
            "a newer edition",
            swap("\"edition\": 1", "\"edition\": 9"),
            "UnknownCheck",
            "checks[0].edition",
        ),
        unseen(
            "an unknown form",
            swap("\"short\"", "\"pocket\""),
            "UnknownCheck",
            "checks[0].form",
        ),
        unseen(
            "the same check twice",
            check_twice,
            "CheckTwice",
            "checks[1]",
        ),
        unseen(
            "the same check twice with another between",
            check_at_the_end_again,
            "CheckTwice",
            "checks[2]",
        ),
        unseen(
            "an unknown item",
            swap("\"T1\"", "\"T9\""),
            "MissingItem",
            "checks[0].items.T1",
        ),
        unseen(
            "a count too many",
            counts("[0, 2, 4, 0]"),
            "OptionCount",
            "checks[0].items.T1.counts",
        ),
        seen(
            "a negative count",
            counts("[0, 2, -4]"),
            "ImpossibleCount",
            "checks[0].items.T1.counts[2]",
        ),
        seen(
            "half a person",
            counts("[0.5, 2, 4]"),
            "ImpossibleCount",
            "checks[0].items.T1.counts[0]",
        ),
        seen(
            "more than can be counted",
            counts("[0, 4294967296, 4]"),
            "ImpossibleCount",
            "checks[0].items.T1.counts[1]",
        ),
        unseen(
            "counts of a person too many",
            counts("[0, 2, 5]"),
            "DoesNotAddUp",
            "checks[0].items.T1",
        ),
        unseen(
            "counts of a person too few",
            counts("[0, 2, 3]"),
            "DoesNotAddUp",
            "checks[0].items.T1",
        ),
    ]
}

fn deep() -> String {
    format!("\"x\": {}{},", "[".repeat(10_000), "]".repeat(10_000))
}

fn no_checks(base: &str) -> Vec<u8> {
    let start = base.find("\"checks\"").expect("checks");
    format!("{}\"checks\": []}}", &base[..start]).into()
}

trait Encoded {
    fn splice_mark(self, mark: &[u8]) -> Vec<u8>;
    fn latin1(self) -> Vec<u8>;
}

impl Encoded for Vec<u8> {
    fn splice_mark(self, mark: &[u8]) -> Vec<u8> {
        [mark, &self].concat()
    }

    fn latin1(self) -> Vec<u8> {
        let text = String::from_utf8(self).expect("text");
        text.chars()
            .map(|c| u8::try_from(u32::from(c)).expect("Latin"))
            .collect()
    }
}
