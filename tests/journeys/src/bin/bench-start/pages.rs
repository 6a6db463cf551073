//! The pages that Kilter is measured beside: the same statements, each with the same options, in one file that opens
//! from a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use kilter_core::instrument::{Catalogue, Instrument};
use kilter_journeys::npm_package;
use serde_json::{Value, json};

#[derive(Debug)]
pub struct Rivals {
    /// SurveyJS, with its scripts and its stylesheet inline.
    pub surveyjs: PathBuf,
    /// Plain HTML, 20 lines of script.
    pub by_hand: PathBuf,
}

pub fn write_rivals(folder: &Path) -> io::Result<Rivals> {
    let rivals = Rivals {
        surveyjs: folder.join("surveyjs.html"),
        by_hand: folder.join("by-hand.html"),
    };
    fs::write(&rivals.surveyjs, surveyjs()?)?;
    fs::write(&rivals.by_hand, by_hand())?;
    Ok(rivals)
}

/// Each statement in its order: its id, its text, its options.
fn statements() -> Vec<(String, String, Vec<String>)> {
    let of = |check: &'static Instrument| {
        check.order.iter().filter_map(move |id| {
            let item = check.items.iter().find(|item| item.id == *id)?;
            let scale = check
                .response_scales
                .iter()
                .find(|scale| scale.id == item.response_scale)?;
            let mut options: Vec<String> = scale
                .options
                .iter()
                .map(|option| option.label.clone())
                .collect();
            options.push(scale.opt_out.clone());
            Some((format!("{id}"), item.text.clone(), options))
        })
    };
    Catalogue::built_in().usual().flat_map(of).collect()
}

fn surveyjs() -> io::Result<String> {
    let file = |package: &str, name: &str| fs::read_to_string(npm_package(package).join(name));
    let elements: Vec<Value> = statements()
        .into_iter()
        .map(|(name, title, choices)| {
            json!({ "type": "radiogroup", "name": name, "title": title, "choices": choices, "isRequired": true })
        })
        .collect();
    // Inside a script no element may end or begin.
    let in_script = |text: String| {
        text.replace("</script", "<\\/script")
            .replace("<!--", "<\\!--")
    };
    let survey = in_script(json!({ "title": "Team check", "elements": elements }).to_string());
    Ok(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>SurveyJS</title><style>{}</style>\
         <body><div id=survey></div><script>{}</script><script>{}</script>\
         <script>new Survey.Model({survey}).render(document.getElementById('survey'));</script>",
        file("survey-core", "survey-core.fontless.min.css")?,
        in_script(file("survey-core", "survey.core.min.js")?),
        in_script(file("survey-js-ui", "survey-js-ui.min.js")?),
    ))
}

fn by_hand() -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let mut body = String::new();
    for (name, title, options) in statements() {
        body.push_str(&format!("<fieldset><legend>{}</legend>", escaped(&title)));
        for (at, option) in options.iter().enumerate() {
            let option = escaped(option);
            body.push_str(&format!(
                "<label><input type=radio name={name} value={at}>{option}</label> "
            ));
        }
        body.push_str("</fieldset>\n");
    }
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>By hand</title>\
         <style>body{{font:1.1em/1.5 arial;max-width:40em;margin:2em auto}}fieldset{{margin:1em 0}}</style>\
         <body><h1>Team check</h1><form>\n{body}</form><output></output>\
         <script>
         const form = document.querySelector('form'), all = form.querySelectorAll('fieldset').length;
         const kept = JSON.parse(localStorage.getItem('by-hand') || '{{}}');
         for (const name in kept) form.elements[name].value = kept[name];
         form.addEventListener('change', () => {{
           const chosen = Object.fromEntries(new FormData(form));
           localStorage.setItem('by-hand', JSON.stringify(chosen));
           document.querySelector('output').textContent = Object.keys(chosen).length + ' of ' + all;
         }});
         </script>"
    )
}
