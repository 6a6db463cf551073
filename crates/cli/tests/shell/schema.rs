//! What the program writes is what the published schemas say.

use crate::kilter::Kilter;
use crate::nulls::hollow;
use crate::samples::{changed, made, summary};
use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::{Value, json};

struct Published(Schemas, SchemaIndex);

impl Published {
    fn new(name: &str) -> Self {
        let path = format!("{}/../../docs/schema/{name}", env!("CARGO_MANIFEST_DIR"));
        let schema = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler
            .add_resource("https://kilter.example/schema", schema)
            .unwrap();
        let index = compiler
            .compile("https://kilter.example/schema", &mut schemas)
            .unwrap();
        Self(schemas, index)
    }

    #[track_caller]
    fn accepts(&self, value: &Value) {
        if let Err(error) = self.0.validate(value, self.1) {
            panic!("{error:#}");
        }
    }

    #[track_caller]
    fn refuses(&self, mut value: Value, change: impl FnOnce(&mut Value)) {
        self.accepts(&value);
        change(&mut value);
        assert!(self.0.validate(&value, self.1).is_err(), "{value}");
    }
}

fn out(input: &str, arguments: &[&str]) -> Value {
    let kilter = Kilter::new()
        .file("six.json", summary("six_people").to_string())
        .file("twelve.json", summary("twelve_people").to_string())
        .input(input);
    kilter
        .run(&[arguments, &["--format", "json"]].concat())
        .json()
}

#[test]
fn reports() {
    let schema = Published::new("report-1.json");
    let report = |input: &str| out(input, &["report", "-"]);
    let everyone = changed("twelve_people", |s| s["team_size"] = json!(12));
    for input in [
        &summary("six_people").to_string(),
        &summary("twelve_people").to_string(),
        &hollow(),
        &everyone,
        "[]",
    ] {
        schema.accepts(&report(input));
    }
    let good = report(&summary("twelve_people").to_string());
    schema.refuses(good.clone(), |teams| teams[0]["rank"] = json!(1));
    schema.refuses(good.clone(), |teams| {
        teams[0]["checks"][0]["scales"][0]["band"] = json!("good")
    });
    schema.refuses(good.clone(), |teams| {
        teams[0]["checks"][0]["items"][0]["counts"][0] = json!(-1)
    });
    schema.refuses(good, |teams| {
        teams[0]["checks"][1]["balance"]
            .as_object_mut()
            .unwrap()
            .remove("gap");
    });
}

#[test]
fn comparisons() {
    let schema = Published::new("comparison-1.json");
    let top = made(1, 12, &["T1", "T2", "T3"].map(|id| (id, vec![0, 0, 12]))).to_string();
    for (input, files) in [
        ("", ["six.json", "twelve.json"]),
        (top.as_str(), ["six.json", "-"]),
        (
            &hollow().replace(&"c".repeat(32), &"d".repeat(32)),
            ["twelve.json", "-"],
        ),
    ] {
        schema.accepts(&out(input, &["compare", files[0], files[1]]));
    }
    let good = out("", &["compare", "six.json", "twelve.json"]);
    schema.refuses(good.clone(), |compared| {
        compared["checks"][0]["scales"][0]["p"] = json!(0.04)
    });
    schema.refuses(good, |compared| {
        compared["checks"][0]["scales"][0]["verdict"] = json!("significant")
    });
}

#[test]
fn pools() {
    let schema = Published::new("pool-1.json");
    for arguments in [
        ["six.json", "twelve.json"].as_slice(),
        &["six.json", "twelve.json", "--minimum", "7"],
        &["six.json", "--strict"],
    ] {
        schema.accepts(&out("", &[&["pool"], arguments].concat()));
    }
    let hollow = hollow();
    schema.accepts(&out(&hollow, &["pool", "-"]));
    let good = out("", &["pool", "six.json"]);
    schema.refuses(good.clone(), |pool| pool["checks"][0]["rank"] = json!(1));
    schema.refuses(good, |pool| pool["checks"][0]["teams"] = json!("both"));
}
