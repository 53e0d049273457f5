//! JavaScript as readers download it: without comments and white space, and with short local names.

use crate::run::Result;
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// Whether a file is only ever imported, or may also stand in a plain `<script src>`.
#[derive(Clone, Copy)]
pub enum ScriptKind {
    Module,
    /// A classic script: what only modules may hold is refused.
    Classic,
}

/// Minifies a file; what it exports and the properties of its objects keep their names.
pub fn minify(source: &str, kind: ScriptKind) -> Result<String> {
    let source_type = match kind {
        ScriptKind::Module => SourceType::mjs(),
        ScriptKind::Classic => SourceType::script(),
    };
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, source_type).parse();
    if let Some(error) = parsed.diagnostics.iter().next() {
        return Err(error.to_string().into());
    }
    if matches!(kind, ScriptKind::Classic) && parsed.module_record.has_module_syntax {
        return Err("a script has no imports, no exports and no `import.meta`".into());
    }
    let mut program = parsed.program;
    let minified = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    let codegen = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(minified.scoping);
    Ok(codegen.build(&program).code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_stay_where_bundlers_look_for_them() {
        let source = "// A file.
            export const find = (name) => new URL(`./x/${name}.txt`, import.meta.url);
            export const module = () => new URL(\"./y.wasm\", import.meta.url);
            export const load = () => import(\"./z.js\");";
        let small = minify(source, ScriptKind::Module).unwrap();
        for part in
            [".txt`,import.meta.url)", "new URL(`./x/${", "./y.wasm`,import.meta.url)", "import(`./z.js`)"]
        {
            assert!(small.contains(part), "{part} in {small}");
        }
        for name in ["find", "module", "load"] {
            assert!(small.contains(name), "{name} in {small}");
        }
        assert!(!small.contains("A file") && !small.contains('\n'), "{small}");
    }

    #[test]
    fn a_script_is_no_module() {
        assert_eq!(minify("import(\"./a.js\")", ScriptKind::Classic).unwrap(), "import(`./a.js`);");
        for source in ["import \"./a.js\";", "import.meta.url;", "await 1;", "export {};", "let = ;"] {
            assert!(minify(source, ScriptKind::Classic).is_err(), "{source}");
        }
    }
}
