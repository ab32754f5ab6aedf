package org.khabar.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day or a time of ISO 8601; UTC where it names no offset. */
final class DateConverter implements ITypeConverter<OffsetDateTime> {

    DateConverter() {}

    @Override
    public OffsetDateTime convert(String word) {
        try {
            TemporalAccessor time = (word.contains("T")
                            ? DateTimeFormatter.ISO_DATE_TIME
                            : DateTimeFormatter.ISO_LOCAL_DATE)
                    .parseBest(word, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (time instanceof OffsetDateTime exact) {
                return exact;
            }
            return time instanceof LocalDateTime local
                    ? local.atOffset(ZoneOffset.UTC)
                    : ((LocalDate) time).atStartOfDay().atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new TypeConversionException(Shown.of(word) + " is no date of ISO 8601 such as 2025-12-10");
        }
    }
}
