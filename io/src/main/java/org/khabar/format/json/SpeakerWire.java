package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Speaker;
import org.khabar.model.SpeakerForm;
import org.khabar.model.SpeakerType;
import org.khabar.text.Span;

/** Who speaks in a quote. */
record SpeakerWire(
        Optional<String> entity,
        List<String> members,
        SpeakerType type,
        SpeakerForm form,
        Optional<Span> mention,
        Optional<Span> pronoun,
        Optional<Span> nounPhrase,
        Optional<Span> antecedent) {

    static SpeakerWire of(Speaker speaker) {
        return new SpeakerWire(
                speaker.entity(),
                speaker.members(),
                speaker.type(),
                speaker.form(),
                speaker.mention(),
                speaker.pronoun(),
                speaker.nounPhrase(),
                speaker.antecedent());
    }

    Speaker model() {
        Speaker.Builder speaker =
                Speaker.builder().addAllMembers(members).type(type).form(form);
        entity.ifPresent(speaker::entity);
        mention.ifPresent(speaker::mention);
        pronoun.ifPresent(speaker::pronoun);
        nounPhrase.ifPresent(speaker::nounPhrase);
        antecedent.ifPresent(speaker::antecedent);
        return speaker.build();
    }
}
