package org.khabar.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.format.standoff.Member;
import org.khabar.language.Clitics;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.text.Audit;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.NumberReading;
import org.khabar.text.OffsetMap;
import org.khabar.text.SourceText;

/** Law 14 for what the library itself prints: whatever stands in a value, its {@code toString} is fit for logs. */
class PublicStringsTest {

    /** An override, an isolate that nothing closes, a line separator, a bell, a lone surrogate. */
    private static final String HOSTILE = "a\u202Eb\u2066c\u2028d\u0007e\uD800f\ng";

    @Test
    void law14_noRecordShowsAnythingInvisible() throws Exception {
        List<String> seen = new ArrayList<>();
        for (Class<?> type : records()) {
            Optional<Object> value = make(type);
            if (value.isPresent() && !isOwn(type)) {
                seen.add(type.getSimpleName());
                assertThat(Audit.of(value.get().toString())).as(type.getName()).isEmpty();
                assertThat(value.get().toString()).as(type.getName()).doesNotContain("\u0007");
            }
        }
        assertThat(seen).contains("Standoff", "StandoffEntity", "Member", "Entry", "LocalizedText", "ScoreError");
    }

    /** What has only names and codes that the library itself gives. */
    private static boolean isOwn(Class<?> type) {
        return type.getSimpleName().endsWith("Row") || OWN.contains(type);
    }

    private static final Set<Class<?>> OWN =
            Set.of(NumberReading.class, Clitics.class, Grammar.class, Sense.class, Hit.class);

    private static boolean isPublic(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getDeclaringClass()) {
            if (!Modifier.isPublic(at.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static List<Class<?>> records() throws IOException, ClassNotFoundException {
        List<Class<?>> records = new ArrayList<>();
        for (String module : List.of("core", "io")) {
            Path folder = SourceFile.ROOT.resolve(module + "/target/classes");
            List<Path> files;
            try (Stream<Path> walk = Files.walk(folder.resolve("org/khabar"))) {
                files = walk.filter(file -> file.toString().endsWith(".class"))
                        .filter(file -> !file.endsWith("package-info.class"))
                        .sorted()
                        .toList();
            }
            for (Path file : files) {
                String name =
                        folder.relativize(file).toString().replace('/', '.').replace('\\', '.');
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()),
                        false,
                        PublicStringsTest.class.getClassLoader());
                if (type.isRecord() && isPublic(type)) {
                    records.add(type);
                }
            }
        }
        return records;
    }

    /** A value with hostile strings wherever it takes strings; nothing if it refuses them, and then it says so in safe words. */
    private static Optional<Object> make(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Optional<Object> part = part(components[i].getGenericType());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts[i] = part.get();
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        try {
            return Optional.of(constructor.newInstance(parts));
        } catch (InvocationTargetException e) {
            assertThat(Audit.of(String.valueOf(e.getTargetException().getMessage())))
                    .as(type.getName())
                    .isEmpty();
            return Optional.empty();
        }
    }

    private static Optional<Object> part(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Optional<Object> inside = part(generic.getActualTypeArguments()[0]);
            if (inside.isEmpty()) {
                return Optional.empty();
            }
            Object value = inside.get();
            return generic.getRawType() == List.class
                    ? Optional.of(List.of(value))
                    : generic.getRawType() == Optional.class
                            ? Optional.of(Optional.of(value))
                            : generic.getRawType() == Member.class ? Optional.of(Member.of(value)) : Optional.empty();
        }
        if (!(type instanceof Class<?> plain)) {
            return Optional.of(HOSTILE);
        }
        if (plain.isEnum()) {
            return Optional.of(plain.getEnumConstants()[0]);
        }
        Object known = KNOWN.get(plain);
        return known != null ? Optional.of(known) : plain.isRecord() ? make(plain) : Optional.empty();
    }

    private static final Map<Class<?>, Object> KNOWN = Map.of(
            String.class,
            HOSTILE,
            int.class,
            1,
            Integer.class,
            1,
            long.class,
            1L,
            boolean.class,
            true,
            Boolean.class,
            true,
            BigDecimal.class,
            BigDecimal.ONE,
            SourceText.class,
            SourceText.of(HOSTILE),
            LanguageTag.class,
            LanguageTag.ARABIC,
            OffsetMap.class,
            OffsetMap.identity(HOSTILE.length()));

    @Test
    void law14_theTextOfAnArticleDoesNotStandInItsString() {
        assertThat(LocalizedText.of(HOSTILE, LanguageTag.ARABIC).toString()).contains("\u27E8U+202E\u27E9");
        assertThat(SourceText.of(HOSTILE).toString()).doesNotContain("\u202E");
    }
}
