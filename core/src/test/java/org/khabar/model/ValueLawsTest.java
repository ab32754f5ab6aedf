package org.khabar.model;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every value alike, tried on {@link Samples}. */
class ValueLawsTest {

    static Stream<Object> built() {
        return Samples.built().stream();
    }

    static Stream<Record> records() {
        return SampleRecords.all().stream();
    }

    static Stream<Object> all() {
        return Stream.concat(built(), records());
    }

    @Test
    void theSamplesLeaveNoPartOut() {
        Map<Class<?>, List<Object>> byType = Samples.built().stream().collect(groupingBy(ValueLawsTest::type));
        byType.forEach((type, values) -> attributes(type)
                .forEach(attribute -> assertThat(values)
                        .as(type.getSimpleName() + "." + attribute.getName())
                        .anyMatch(value -> isPresent(call(attribute, value)))));
    }

    @ParameterizedTest
    @MethodSource("built")
    void aBuilderThatStartsFromAValueMakesAnEqualOne(Object value) {
        Object copy = build(toBuilder(value));
        assertThat(copy).isEqualTo(value).isNotSameAs(value).hasSameHashCodeAs(value);
        assertThat(copy).hasToString(value.toString());
    }

    @Test
    void valuesMadeTwiceAreEqualAndOthersAreNot() {
        assertThat(Samples.built()).isEqualTo(Samples.built()).doesNotHaveDuplicates();
        assertThat(SampleRecords.all()).isEqualTo(SampleRecords.all());
    }

    @ParameterizedTest
    @MethodSource("built")
    void collectionsCannotBeChanged(Object value) {
        attributes(type(value)).forEach(attribute -> {
            if (call(attribute, value) instanceof Collection<?> collection) {
                assertThatThrownBy(() -> collection.add(null))
                        .as(attribute.getName())
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingInvisibleStandsInToString(Object value) {
        assertThat(value.toString()).doesNotContain(Samples.HOSTILE).satisfies(ValueLawsTest::isVisible);
    }

    @ParameterizedTest
    @MethodSource("built")
    void noStringCanCarryLanguage(Object value) {
        for (Method setter : stringSetters(type(value))) {
            Object builder = toBuilder(value);
            call(setter, builder, Samples.HOSTILE);
            assertThatThrownBy(() -> build(builder))
                    .as(setter.getName())
                    .isInstanceOf(ModelException.class)
                    .message()
                    .startsWith(type(value).getSimpleName() + "." + field(setter))
                    .satisfies(ValueLawsTest::isVisible);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void noStringOfARecordCanCarryLanguage(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            @Nullable
            Object[] parts = Arrays.stream(components)
                    .map(component -> call(component.getAccessor(), value))
                    .toArray();
            boolean optional = parts[i] instanceof Optional<?> part && part.orElse(null) instanceof String;
            if (optional || parts[i] instanceof String) {
                parts[i] = optional ? Optional.of(Samples.HOSTILE) : Samples.HOSTILE;
                assertThatThrownBy(() -> construct(value.getClass(), parts))
                        .isInstanceOf(ModelException.class)
                        .message()
                        .startsWith(value.getClass().getSimpleName() + "." + components[i].getName())
                        .satisfies(ValueLawsTest::isVisible);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void noPartOfARecordIsNull(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            @Nullable
            Object[] parts = Arrays.stream(components)
                    .map(component -> call(component.getAccessor(), value))
                    .toArray();
            if (!components[i].getType().isPrimitive()) {
                parts[i] = null;
                assertThatThrownBy(() -> construct(value.getClass(), parts))
                        .isInstanceOf(NullPointerException.class)
                        .hasMessageEndingWith(components[i].getName());
            }
        }
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        assertThatThrownBy(() -> Quote.builder().build())
                .isInstanceOf(ModelException.class)
                .hasMessage("Cannot build Quote, some of required attributes are not set [id, rule, confidence, kind]");
        assertThatThrownBy(() -> Article.builder().id("a").build())
                .isInstanceOf(ModelException.class)
                .hasMessage("Cannot build Article, some of required attributes are not set [source, language]");
        assertThatThrownBy(() -> Country.builder().build()).hasMessageContaining("[id, iso2, iso3]");
        assertThatThrownBy(() -> MonetaryValue.builder().build()).hasMessageContaining("[id, span]");
    }

    @ParameterizedTest
    @MethodSource("built")
    void nullIsRefusedByName(Object value) {
        for (Method setter : setters(type(value))) {
            @Nullable Object[] nothing = {null};
            assertThatThrownBy(() -> call(setter, toBuilder(value), nothing))
                    .as(setter.getName())
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(setter.getName());
        }
    }

    /** Bad ids are told alike whatever the default locale: its digits and letters never enter a message. */
    @Test
    void messagesDoNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThatThrownBy(() -> new Stretch(1_000_000_000, ChronoUnit.DAYS))
                    .hasMessage("Stretch.amount: 1000000000 has more than nine digits");
            assertThat(CalendarDate.of(Calendar.ISLAMIC, "1447-06-19").code()).isEqualTo("1447-06-19");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void isVisible(String text) {
        assertThat(text.codePoints()).noneMatch(c -> {
            int type = Character.getType(c);
            return type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
        });
    }

    /** The public type behind a generated class. */
    private static Class<?> type(Object value) {
        Class<?> generated = value.getClass();
        return generated.getInterfaces().length > 0 ? generated.getInterfaces()[0] : generated.getSuperclass();
    }

    private static List<Method> attributes(Class<?> type) {
        List<String> derived = List.of("toBuilder", "entities", "facts", "mentions");
        boolean article = type == Article.class;
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> article
                        ? !derived.contains(method.getName())
                        : !method.getName().equals("toBuilder"))
                .toList();
    }

    private static Stream<Method> ofBuilder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getParameterCount() == 1 && method.getDeclaringClass() != Object.class);
    }

    private static List<Method> setters(Class<?> type) {
        return ofBuilder(type)
                .filter(method -> !method.getName().startsWith("add"))
                .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                .toList();
    }

    private static List<Method> stringSetters(Class<?> type) {
        return ofBuilder(type)
                .filter(method -> method.getParameterTypes()[0] == String.class)
                .toList();
    }

    /** The field that a setter or an adder feeds, as far as the names agree: {@code addWitness} feeds witness(es). */
    private static String field(Method setter) {
        String name = setter.getName();
        if (!name.startsWith("add")) {
            return name;
        }
        String singular = name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4);
        return singular.endsWith("y") ? singular.substring(0, singular.length() - 1) : singular;
    }

    private static Object toBuilder(Object value) {
        return call(method(type(value), "toBuilder"), value);
    }

    private static Object build(Object builder) {
        return call(method(builder.getClass(), "build"), builder);
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow();
    }

    private static Object construct(Class<?> type, @Nullable Object... parts) throws Throwable {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object call(Method method, Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPresent(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (part instanceof OptionalInt optional) {
            return optional.isPresent();
        }
        return !(part instanceof Collection<?> collection) || !collection.isEmpty();
    }
}
