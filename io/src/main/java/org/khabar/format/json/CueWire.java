package org.khabar.format.json;

import java.util.Optional;
import org.khabar.model.Cue;
import org.khabar.model.CueClass;
import org.khabar.model.Tense;
import org.khabar.text.LocalizedText;
import org.khabar.text.Span;

/** The words that introduce a quote. */
record CueWire(Span span, Optional<LocalizedText> lemma, CueClass cueClass, Tense tense, Optional<Span> reinforcement) {

    static CueWire of(Cue cue) {
        return new CueWire(cue.span(), cue.lemma(), cue.cueClass(), cue.tense(), cue.reinforcement());
    }

    Cue model() {
        Cue.Builder cue = Cue.builder().span(span).cueClass(cueClass).tense(tense);
        lemma.ifPresent(cue::lemma);
        reinforcement.ifPresent(cue::reinforcement);
        return cue.build();
    }
}
