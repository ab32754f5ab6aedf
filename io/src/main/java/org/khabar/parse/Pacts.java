package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.AgreementNumber;
import org.khabar.model.AgreementStage;
import org.khabar.model.Instrument;

/** Keeps of all agreements that were found the ones that are not told twice: a headline repeats, an umbrella covers a list. */
final class Pacts {

    private static final int NEAR = 8;

    private final Reading reading;

    Pacts(Reading reading) {
        this.reading = reading;
    }

    List<Pact> joined(List<Pact> found) {
        List<Pact> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Pact pact = found.get(i);
            boolean repeated = headline(pact) && follows(found, i);
            if (repeated) {
                complete(found, i);
            }
            if (!repeated && !umbrella(found, i) && !again(found, i)) {
                kept.add(pact);
            }
        }
        return kept;
    }

    /** "The agreement" between parties that sign one in full elsewhere is that one. */
    private boolean again(List<Pact> found, int at) {
        Pact pact = found.get(at);
        for (int i = Math.max(0, at - NEAR); i < Math.min(found.size(), at + NEAR); i++) {
            Pact other = found.get(i);
            boolean retold = i < at && !headline(other) && !pact.listed && nothingNew(pact, other);
            boolean same =
                    (!other.definite || retold) && alike(pact.instrument, other.instrument) && other.parties.size() > 1;
            if (i != at
                    && (pact.definite || retold)
                    && same
                    && other.parties.keySet().equals(pact.parties.keySet())) {
                return true;
            }
        }
        return false;
    }

    /** A later sentence that names the same parties and stage, and no other field or number, tells of it again. */
    private boolean nothingNew(Pact pact, Pact other) {
        return reading.sentences.of(pact.first) != reading.sentences.of(other.first)
                && phase(pact.stage) == phase(other.stage)
                && pact.number.equals(other.number)
                && other.fields.keySet().containsAll(pact.fields.keySet());
    }

    /** What the headline says in short, the text says in full. */
    private boolean headline(Pact pact) {
        return reading.sentences.of(pact.first) == 0 && reading.sentences.count() > 2;
    }

    private static boolean follows(List<Pact> found, int at) {
        for (int i = at + 1; i < Math.min(found.size(), at + 8); i++) {
            Pact other = found.get(i);
            if (alike(found.get(at).instrument, other.instrument) || several(found.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** A headline may name both parties where the text behind it names one. */
    private static void complete(List<Pact> found, int at) {
        Pact headline = found.get(at);
        for (int i = at + 1; i < Math.min(found.size(), at + NEAR); i++) {
            Pact other = found.get(i);
            boolean part = other.parties.size() == 1
                    && headline.parties.keySet().containsAll(other.parties.keySet())
                    && alike(headline.instrument, other.instrument);
            if (part) {
                headline.parties.forEach((party, basis) -> other.party(party, basis, false));
                return;
            }
        }
    }

    private static boolean several(Pact pact) {
        return !pact.number.equals(AgreementNumber.SINGULAR);
    }

    /** Several documents that are listed one by one, before or behind. */
    private static boolean umbrella(List<Pact> found, int at) {
        Pact pact = found.get(at);
        if (!several(pact) || pact.stated > 1) {
            return false;
        }
        int listed = 0;
        for (int i = Math.max(0, at - 8); i < Math.min(found.size(), at + 8); i++) {
            Pact other = found.get(i);
            listed += i != at && !several(other) && phase(other.stage) == phase(pact.stage) ? 1 : 0;
        }
        boolean general = pact.instrument == Instrument.DOCUMENT;
        return listed > 1 || (listed > 0 && general);
    }

    private static int phase(AgreementStage stage) {
        return stage == AgreementStage.SIGNED || stage == AgreementStage.CONCLUDED ? 1 : 0;
    }

    /** Whether two nouns may name the same paper: any of them is a document, an accord is an agreement. */
    static boolean alike(Instrument one, Instrument other) {
        return family(one) == family(other) || one == Instrument.DOCUMENT || other == Instrument.DOCUMENT;
    }

    private static int family(Instrument instrument) {
        return switch (instrument) {
            case AGREEMENT, ACCORD, TREATY, PARTNERSHIP, CONVENTION, EXCHANGE_OF_NOTES, CONTRACT -> 0;
            case MOU, MEMORANDUM -> 1;
            case JOINT_STATEMENT, DECLARATION -> 2;
            default -> 3 + instrument.ordinal();
        };
    }
}
