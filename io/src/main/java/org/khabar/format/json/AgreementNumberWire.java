package org.khabar.format.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.AgreementNumber;

/** How many agreements a text speaks of. */
record AgreementNumberWire(AgreementNumber.Form form, Optional<Integer> count) {

    static AgreementNumberWire of(AgreementNumber number) {
        return new AgreementNumberWire(number.form(), Codes.boxed(number.count()));
    }

    AgreementNumber model() {
        return new AgreementNumber(form, count.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
}
