use super::work::{asking, catalogue, key, lists, welsh};
use kilter_core::asking::{Asking, AskingError};
use kilter_core::check_lists::{CheckLists, ListFault, ListWrong};
use kilter_core::exchange::invitation::{Invitation, InvitationFault};
use kilter_core::exchange::table::Table;
use kilter_core::ids::{ItemId, RandomId};
use kilter_core::language::Language;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::round::{Round, RoundError};
use kilter_core::setup::Setup;
use litemap::LiteMap;
use proptest::prelude::*;

const TWO: [&str; 2] = ["Home visits", "Baby clinic"];

fn setup(asking: Asking) -> Setup {
    Setup {
        asking,
        team_size: 9,
        month: Month::new(2027, 3).unwrap(),
    }
}

fn invitation(asking: Asking) -> Invitation {
    Invitation {
        asked_by: Name::new("Joe, PCN manager").unwrap(),
        asking,
        team_size: 9,
        key: [7; 32],
    }
}

fn table(asking: Asking) -> Table {
    Table {
        team_id: RandomId::from_bytes([0xa7; 16]),
        asking,
        month: Month::new(2027, 3).unwrap(),
    }
}

#[test]
fn what_the_team_named_is_asked_in_its_order() {
    let checks = asking(&TWO).instruments(&catalogue()).unwrap();
    let items: Vec<&str> = checks[0].order.iter().map(ItemId::as_str).collect();
    let expected = "W1 L1-known L1-agreed L1-style L2-known L2-agreed L2-style \
                    P-patients P-talking P-planning W2";
    assert_eq!(items.join(" "), expected);
    let text = &checks[0].item(&"L2-known".into()).unwrap().text;
    assert_eq!(text, "Baby clinic: Its steps are known.");
}

#[test]
fn it_is_asked_in_its_language_where_the_check_has_it() {
    let title = |tag: &str| {
        let language = Language::new(tag).unwrap();
        let asking = Asking {
            language,
            ..asking(&TWO)
        };
        let checks = asking.instruments(&catalogue()).unwrap();
        checks[0].title.clone()
    };
    assert!(welsh().contains("Gwaith tîm"));
    assert_eq!(title("cy"), "Gwaith tîm");
    assert_eq!(
        (title("en"), title("fr")),
        ("Team work".into(), "Team work".into())
    );
}

#[test]
fn lists_that_do_not_fit_say_which_and_why() {
    let fault = |asking: Asking| {
        Round::open(
            RandomId::from_bytes([1; 16]),
            RandomId::from_bytes([2; 16]),
            setup(asking),
            &catalogue(),
        )
        .unwrap_err()
    };
    let of = |wrong| {
        RoundError::Asking(AskingError::List(ListFault {
            question: "L".into(),
            title: "Pieces of work in our network".into(),
            wrong,
        }))
    };
    let none = Asking {
        lists: LiteMap::new_vec(),
        ..asking(&TWO)
    };
    assert_eq!(fault(none), of(ListWrong::TooFew { found: 0, least: 2 }));
    let one = of(ListWrong::TooFew { found: 1, least: 2 });
    assert_eq!(fault(asking(&["A"])), one);
    let many = of(ListWrong::TooMany { found: 5, most: 4 });
    assert_eq!(fault(asking(&["A", "B", "C", "D", "E"])), many);
    let name = Name::new("A").unwrap();
    assert_eq!(
        fault(asking(&["A", "B", "A"])),
        of(ListWrong::Twice { name })
    );

    let mut more = asking(&TWO);
    let named = lists(&TWO).with("Q".into(), vec![Name::new("A").unwrap()]);
    more.lists.insert(key(), named);
    let not_asked = RoundError::Asking(AskingError::List(ListFault {
        question: "Q".into(),
        title: "Q".into(),
        wrong: ListWrong::NotAsked,
    }));
    assert_eq!(fault(more), not_asked);

    let mut other = asking(&TWO);
    let mut unknown = key();
    unknown.edition = 2;
    other.lists.insert(unknown.clone(), lists(&TWO));
    let unknown = AskingError::UnknownCheck(unknown);
    assert_eq!(fault(other), RoundError::Asking(unknown));
}

/// All that a round may ask comes through an invitation: the longest names of everything still fit its code.
#[test]
fn names_are_no_longer_than_an_invitation_holds() {
    let long = |letter: &str| letter.repeat(80);
    let four = ["𝐀", "𝐁", "𝐂", "𝐃"].map(long);
    let named = |letters: usize| {
        let names: Vec<&str> = four.iter().map(String::as_str).collect();
        let mut asked = asking(&names[..letters]);
        asked.team = Name::new(&long("𝐍")).unwrap();
        asked.round = Name::new(&long("𝐑")).unwrap();
        asked
    };
    let asked = named(4);
    assert!(asked.instruments(&catalogue()).is_ok());
    let code = invitation(asked.clone()).code();
    assert_eq!(Invitation::from_text(&code), Ok(invitation(asked)));

    let mut too_long = named(4);
    let key_of = |edition| {
        let mut key = key();
        key.edition = edition;
        key
    };
    // The same check in another edition: twice 1,280 bytes.
    let second = super::work::WORK.replace("\"edition\": 1", "\"edition\": 2");
    let read = |json: &str| kilter_core::instrument::Instrument::from_json(json).unwrap();
    let catalogue =
        kilter_core::instrument::Catalogue::of(vec![read(super::work::WORK), read(&second)]);
    too_long.checks.push(key_of(2));
    too_long
        .lists
        .insert(key_of(2), too_long.lists[&key()].clone());
    let error = too_long.instruments(&catalogue).unwrap_err();
    let (found, most) = (2_560, 2_000);
    assert_eq!(error, AskingError::ListsTooLong { found, most });
}

#[test]
fn an_asking_in_english_without_lists_is_kept_as_before() {
    let plain = Asking {
        lists: LiteMap::new_vec(),
        ..asking(&TWO)
    };
    let kept = serde_json::to_string(&setup(plain)).unwrap();
    let before = r#"{"team":"Millbrook PCN core team","team_size":9,"round":"Spring","month":"2027-03","minimum":5,"wording":{"network":"network","practice":"practice"},"checks":[{"instrument":"team-work","edition":1,"form":"full"}]}"#;
    assert_eq!(kept, before);
}

#[test]
fn only_what_needs_version_2_is_written_in_it() {
    let plain = Asking {
        lists: LiteMap::new_vec(),
        ..asking(&TWO)
    };
    let welsh = Asking {
        language: Language::new("cy").unwrap(),
        ..plain.clone()
    };
    // The prefix, two bytes of length, then the version, in base32: five bits a letter, from bit 16.
    let version = |code: &str, prefix: &str| {
        let letters = code.strip_prefix(prefix).unwrap().bytes().take(5);
        let bits = letters.fold(0_u32, |bits, letter| {
            let five = match letter {
                b'A'..=b'Z' => letter - b'A',
                digit => digit - b'2' + 26,
            };
            bits << 5 | u32::from(five)
        });
        bits >> 1 & 0xff
    };
    for (asked, expected) in [(plain, 1), (welsh, 2), (asking(&TWO), 2)] {
        let code = invitation(asked.clone()).code();
        assert_eq!(version(&code, "KLTR1INVITE"), expected);
        assert_eq!(version(&table(asked).code(), "KLTR1TABLE"), expected);
    }
}

fn any_asking() -> impl Strategy<Value = Asking> {
    let name = "[A-Za-zéß0-9]{1,12}";
    let list = prop::collection::btree_set(name, 0..6);
    let tag = prop::sample::select(vec!["en", "cy", "en-GB", "zh-Hant"]);
    (list, tag, any::<bool>()).prop_map(|(names, tag, second)| {
        let mut asked = asking(&TWO);
        let names = names.iter().map(|name| Name::new(name).unwrap()).collect();
        let named = CheckLists::default().with("L".into(), names);
        asked.lists = LiteMap::new_vec();
        if !named.is_empty() {
            asked.lists.insert(key(), named);
        }
        if second {
            asked.checks.insert(
                0,
                kilter_core::instrument::InstrumentKey {
                    instrument: "five-foundations".into(),
                    edition: 1,
                    form: "short".into(),
                },
            );
        }
        asked.language = Language::new(tag).unwrap();
        asked
    })
}

proptest! {
    #[test]
    fn what_is_asked_comes_back_from_each_of_its_forms(asked in any_asking()) {
        let kept = serde_json::to_string(&setup(asked.clone())).unwrap();
        prop_assert_eq!(serde_json::from_str::<Setup>(&kept).unwrap(), setup(asked.clone()));
        let invitation = invitation(asked.clone());
        let read = Invitation::from_text(&invitation.code());
        prop_assert_eq!(read.as_ref(), Ok(&invitation));
        let table = table(asked);
        prop_assert_eq!(Table::from_text(&table.code()), Ok(table));
    }

    #[test]
    fn who_names_something_else_has_other_digits(one in any_asking(), other in any_asking()) {
        let same = one == other;
        prop_assert_eq!(invitation(one).digits() == invitation(other).digits(), same);
    }
}

#[test]
fn a_program_that_meets_a_higher_version_says_so() {
    use kilter_core::exchange::token::{TokenKind, write};
    let code = write(TokenKind::Invitation, &[3]).unwrap();
    let found = Err(InvitationFault::Version { found: 3 });
    assert_eq!(Invitation::from_text(&code), found);
}
