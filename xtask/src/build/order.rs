//! The order of a module's functions: each near those that it is like ([`likeness`]).
//!
//! gzip writes what stood in the last 32 kB as a reference to it, and knows nothing of what stood before. A linker puts
//! functions in any order, so that what is nearly the same code is seldom so near. No function changes, and nothing is
//! to be undone: to a browser it is a module like any other.

use std::convert::Infallible;

use wasm_encoder::{
    CodeSection, FunctionSection, Module,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{
    BinaryReaderError, CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef,
};

use super::likeness::by_likeness;

/// Why a module cannot be put in order.
#[derive(Debug, thiserror::Error)]
#[error("the module cannot be put in order: {0}")]
pub struct OrderFault(String);

impl From<BinaryReaderError> for OrderFault {
    fn from(why: BinaryReaderError) -> Self {
        Self(why.to_string())
    }
}

/// The module with its functions in another order.
pub fn ordered(wasm: &[u8]) -> Result<Vec<u8>, OrderFault> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let mut module = Module::new();
    let mut moving = Moving::new(imported, by_likeness(&bodies));
    utils::parse_core_module(&mut moving, &mut module, Parser::new(0), wasm)
        .map_err(|why| OrderFault(why.to_string()))?;
    Ok(module.finish())
}

/// Writes a module anew, with its functions where they belong.
struct Moving {
    /// The number of each function, by the number that it had: those that are imported come first, and stay.
    numbers: Vec<u32>,
    /// The old places of the others, in their new order.
    order: Vec<usize>,
}

impl Moving {
    fn new(imported: usize, order: Vec<usize>) -> Self {
        let mut numbers: Vec<u32> = (0..).take(imported + order.len()).collect();
        for (number, old) in (0..).skip(imported).zip(&order) {
            if let Some(place) = numbers.get_mut(imported + old) {
                *place = number;
            }
        }
        Self { numbers, order }
    }

    fn in_order<T: Clone>(&self, things: &[T]) -> Vec<T> {
        let at = |place: &usize| things.get(*place).cloned();
        self.order.iter().filter_map(at).collect()
    }
}

impl Reencode for Moving {
    type Error = Infallible;

    fn function_index(&mut self, old: u32) -> Result<u32, Error> {
        let place = usize::try_from(old).unwrap_or(usize::MAX);
        Ok(self.numbers.get(place).copied().unwrap_or(old))
    }

    fn parse_function_section(
        &mut self,
        section: &mut FunctionSection,
        types: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        let types: Vec<u32> = types.into_iter().collect::<Result<_, _>>()?;
        for of_function in self.in_order(&types) {
            section.function(of_function);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        section: &mut CodeSection,
        bodies: CodeSectionReader<'_>,
    ) -> Result<(), Error> {
        let bodies: Vec<_> = bodies.into_iter().collect::<Result<_, _>>()?;
        for body in self.in_order(&bodies) {
            self.parse_function_body(section, body)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{
        ElementItems, FunctionId,
        ir::{Call, Const, Instr, Value},
    };
    use wasm_encoder::{
        ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
        ImportSection, RefType, TableSection, TableType, TypeSection, ValType,
    };

    const FIRST: i64 = i64::MAX;
    const THIRD: i64 = i64::MAX - 1;
    const FOURTH: i64 = 4;
    const FIFTH: i64 = i64::MAX - 2;

    /// One import, and five functions. The first, third and fifth are alike, so they come together. The second calls the
    /// fifth, the fourth is exported, and the third stands in the table.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I64]);
        let mut imports = ImportSection::new();
        imports.import("a", "b", EntityType::Function(0));
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        for number in [FIRST, 0, THIRD, FOURTH, FIFTH] {
            functions.function(0);
            let mut body = Function::new([]);
            match number {
                0 => body.instructions().call(5).end(),
                _ => body.instructions().i64_const(number).end(),
            };
            code.function(&body);
        }
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            minimum: 1,
            maximum: None,
            table64: false,
            shared: false,
        });
        let mut exports = ExportSection::new();
        exports.export("three", ExportKind::Func, 4);
        let mut elements = ElementSection::new();
        elements.active(
            None,
            &ConstExpr::i32_const(0),
            Elements::Functions(vec![3].into()),
        );
        let mut module = Module::new();
        module
            .section(&types)
            .section(&imports)
            .section(&functions)
            .section(&tables)
            .section(&exports)
            .section(&elements)
            .section(&code);
        module.finish()
    }

    /// What a function returns, and of one that calls another what that returns.
    fn returns(module: &walrus::Module, function: FunctionId) -> Option<i64> {
        let body = module.funcs.get(function).kind.unwrap_local();
        match body.block(body.entry_block()).instrs.first()?.0 {
            Instr::Call(Call { func }) => returns(module, func),
            Instr::Const(Const {
                value: Value::I64(number),
            }) => Some(number),
            _ => None,
        }
    }

    #[test]
    fn the_alike_stand_together_and_who_names_a_function_names_it_still() {
        let module = walrus::Module::from_buffer(&ordered(&module()).unwrap()).unwrap();
        let functions = module.funcs.iter_local().map(|(id, _)| id);
        let returned: Vec<_> = functions.map(|id| returns(&module, id)).collect();
        assert_eq!(
            returned,
            [FIRST, THIRD, FIFTH, FIFTH, FOURTH].map(Some),
            "the second returns what the fifth does"
        );
        let exported = module.exports.get_func("three").unwrap();
        assert_eq!(returns(&module, exported), Some(FOURTH));
        let in_table = module.elements.iter().find_map(|each| match &each.items {
            ElementItems::Functions(functions) => functions.first(),
            ElementItems::Expressions(..) => None,
        });
        assert_eq!(returns(&module, *in_table.unwrap()), Some(THIRD));
    }
}
