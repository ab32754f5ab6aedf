package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Name;
import org.khabar.model.Names;
import org.khabar.text.Span;

/** The names of something. */
record NamesWire(List<Name> primary, List<Name> aliases, List<Name> acronyms, Optional<Span> inText) {

    static NamesWire of(Names names) {
        return new NamesWire(names.primary(), names.aliases(), names.acronyms(), names.inText());
    }

    /** Names that are left out where there are none. */
    static Optional<Names> some(Names names) {
        return Optional.of(names).filter(some -> !some.equals(Names.none()));
    }

    Names model() {
        Names.Builder names =
                Names.builder().addAllPrimary(primary).addAllAliases(aliases).addAllAcronyms(acronyms);
        inText.ifPresent(names::inText);
        return names.build();
    }
}
