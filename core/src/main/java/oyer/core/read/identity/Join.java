package oyer.core.read.identity;

import oyer.core.casefile.Entity;
import oyer.core.text.DocumentId;

/// One document's entity, to be joined with others'.
record Join(DocumentId document, Entity entity, int mentions) {}
