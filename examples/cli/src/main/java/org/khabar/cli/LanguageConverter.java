package org.khabar.cli;

import org.khabar.text.LanguageTag;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language tag. */
final class LanguageConverter implements ITypeConverter<LanguageTag> {

    LanguageConverter() {}

    @Override
    public LanguageTag convert(String word) {
        try {
            return LanguageTag.of(word);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(Shown.of(word) + " is no language tag such as ar, en or fa");
        }
    }
}
