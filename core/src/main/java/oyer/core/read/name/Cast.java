package oyer.core.read.name;

import java.util.List;
import oyer.core.casefile.Entity;
import oyer.core.casefile.Mention;

/// Who and what one document speaks of, and every place where it does.
///
/// @param entities in order of their numbers, numbered from 0
/// @param mentions in order of their passages; the entity of each is in [#entities()]
public record Cast(List<Entity> entities, List<Mention> mentions) {

    public Cast {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }

    public static Cast empty() {
        return new Cast(List.of(), List.of());
    }
}
