use super::Role;
use crate::language::Language;
use crate::{Block, BlockKind};

/// What part a block plays in the story.
pub(crate) fn role(text: &str, block: &Block, language: &Language) -> Role {
    let _ = (text, language);
    match block.kind {
        BlockKind::Heading => Role::Heading,
        _ => Role::Prose,
    }
}
