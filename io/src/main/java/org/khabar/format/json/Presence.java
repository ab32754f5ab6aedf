package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A member must be there unless its type has a word for absence. Immutable and thread-safe. */
final class Presence extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> ABSENT_AT_WILL = Set.of(Optional.class, List.class);

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return !ABSENT_AT_WILL.contains(member.getRawType());
    }
}
