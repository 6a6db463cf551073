use kilter_charts::{Chart, Table};

/// A part of a page, whatever writes it.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// Sentences in one paragraph.
    Says(Says),
    /// A list, and what it is of.
    List(List),
    /// Names, and what stands beside each.
    Facts(Vec<Fact>),
    /// A picture with the table of the same numbers.
    Figure(Figure),
    /// Numbers or words in rows.
    Table(Table),
    /// What to ask and what to try.
    Prompts(Prompts),
    /// What is for the facilitator alone: never where others read along.
    Notes(Vec<Note>),
    /// Something that is not shown, and why.
    Withheld(String),
    /// Lines to write promises on.
    Promises(usize),
    /// The n-th turn of a conversation.
    Turn(Turn),
    /// Blocks that stand together.
    Group(Group),
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 is the page's own; one level at most below the one before.
    pub level: u8,
    /// Its address on the page, where it has one.
    pub id: Option<String>,
    /// Its words.
    pub text: String,
}

/// Sentences in one paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Says {
    /// The sentences.
    pub sentences: Vec<String>,
    /// What they are.
    pub tone: Tone,
}

/// What sentences are to the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// What there is to say.
    Plain,
    /// What something is.
    About,
    /// From how many it is.
    Replies,
    /// What a result is not for.
    Standing,
    /// Where to start.
    ReadFirst,
    /// How scores are read.
    Cuts,
    /// How sure something is.
    Sure,
    /// What follows from two readings together.
    Together,
    /// What leads to the list below it.
    Leads,
}

/// A list, and what it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// What it is of; it may be empty.
    pub lead: String,
    /// Its entries.
    pub items: Vec<String>,
}

/// A name, and what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// What stands beside it.
    pub values: Vec<String>,
}

/// A picture with the table of the same numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The drawing and its table.
    pub chart: Chart,
    /// What it shows, in a sentence; it may be empty.
    pub summary: String,
    /// The table stands beside it, not one press away.
    pub open: bool,
}

/// What to ask and what to try.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prompts {
    /// What they are of, and how that stands; they may be empty.
    pub of: String,
    /// How that stands.
    pub standing: String,
    /// The level of the heading; below a heading of their own there is none.
    pub level: u8,
    /// How to ask.
    pub how: Option<String>,
    /// Questions.
    pub ask: Vec<String>,
    /// Next moves.
    pub try_next: Vec<String>,
}

/// What is for the facilitator alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it is of.
    pub of: String,
    /// What to know.
    pub notes: Vec<String>,
}

/// A turn of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Which, from 1.
    pub number: usize,
    /// What it is about.
    pub title: String,
    /// How many minutes it takes.
    pub minutes: u32,
}

/// Blocks that stand together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// How.
    pub how: How,
    /// The blocks.
    pub blocks: Vec<Block>,
}

/// How blocks stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// A section that the heading with this id names.
    Section(String),
    /// A heading and what must not be parted from it.
    Together,
    /// Two beside each other, the first with the picture.
    Beside,
    /// Two beside each other, the first with the words.
    WordsBeside,
    /// As many beside each other as there is room for.
    SideBySide,
    /// One below the other.
    Below,
    /// Prompts beside each other, those to begin with.
    FirstPrompts,
    /// Prompts beside each other.
    MorePrompts,
    /// Prompts in a frame of their own.
    Framed,
    /// On paper alone: what a hand fills in.
    OnPaper,
    /// On a sheet of paper of its own.
    OwnSheet,
    /// One press away, under this name, of that.
    Folded {
        /// The name to press.
        name: String,
        /// What it is of.
        of: String,
    },
}

impl Block {
    /// A list of nothing in particular.
    pub fn list(items: Vec<String>) -> Self {
        Self::List(List {
            lead: String::new(),
            items,
        })
    }

    /// A paragraph of one sentence.
    pub fn says(sentence: impl Into<String>) -> Self {
        Self::toned(Tone::Plain, [sentence.into()])
    }

    /// A paragraph of sentences that are something to the page; empty ones are left out.
    pub fn toned(tone: Tone, sentences: impl IntoIterator<Item = String>) -> Self {
        let sentences = sentences.into_iter().filter(|says| !says.is_empty());
        Self::Says(Says {
            sentences: sentences.collect(),
            tone,
        })
    }

    /// A heading that nothing leads to.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading(Heading {
            level,
            id: None,
            text: text.into(),
        })
    }

    /// A heading with an address of its own on the page.
    pub fn part(level: u8, id: String, text: impl Into<String>) -> Self {
        Self::Heading(Heading {
            level,
            id: Some(id),
            text: text.into(),
        })
    }

    /// Blocks that stand together.
    pub fn group(how: How, blocks: Vec<Self>) -> Self {
        Self::Group(Group { how, blocks })
    }

    /// Names, and what stands beside each.
    pub fn facts(rows: impl IntoIterator<Item = (String, Vec<String>)>) -> Self {
        let fact = |(name, values): (String, Vec<String>)| Fact {
            name,
            values: values.into_iter().filter(|it| !it.is_empty()).collect(),
        };
        Self::Facts(rows.into_iter().map(fact).collect())
    }

    /// A picture.
    pub fn figure(chart: Chart, summary: String) -> Self {
        Self::Figure(Figure {
            chart,
            summary,
            open: false,
        })
    }
}
