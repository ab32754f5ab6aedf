package org.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.format.json.KhabarModule;

/** Nobody who uses the library sees a type of Jackson, ICU or jsoup, but for those who use the one class that is for them. */
class PublicSignaturesTest {

    private static final Path CLASSES = Path.of(System.getProperty("basedir", "."), "target/classes");

    private static final List<String> FOREIGN =
            List.of("tools.jackson.", "com.fasterxml.", "com.ibm.icu.", "org.jsoup.", "org.immutables.");

    private static Stream<Class<?>> exported() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .flatMap(PublicSignaturesTest::classes)
                    .filter(PublicSignaturesTest::isVisible)
                    .filter(type -> type != KhabarModule.class)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Class<?>> classes(String name) {
        try (Stream<Path> files = Files.list(CLASSES.resolve(name.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .<Class<?>>map(file -> load(name + "." + file.substring(0, file.length() - ".class".length())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicSignaturesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return (Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers()))
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(Member member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }

    /** Whatever a class shows, as text: what it extends, its fields, constructors and methods. */
    private static Stream<String> shown(Class<?> type) {
        return Stream.of(
                        Stream.of(String.valueOf(type.getGenericSuperclass())),
                        Arrays.stream(type.getGenericInterfaces()).map(Object::toString),
                        Arrays.stream(type.getDeclaredFields())
                                .filter(PublicSignaturesTest::isVisible)
                                .map(Field::toGenericString),
                        Stream.concat(
                                        Arrays.stream(type.getDeclaredConstructors()),
                                        Arrays.stream(type.getDeclaredMethods()))
                                .filter(PublicSignaturesTest::isVisible)
                                .map(Executable::toGenericString))
                .flatMap(signatures -> signatures);
    }

    @Test
    void nothingForeignIsShown() throws IOException {
        List<Class<?>> classes = exported().toList();

        assertThat(classes).hasSizeGreaterThan(20).contains(Document.class, Document.Builder.class);
        assertThat(classes)
                .allSatisfy(type -> assertThat(shown(type))
                        .as(type.getName())
                        .noneMatch(signature -> FOREIGN.stream().anyMatch(signature::contains)));
    }

    @Test
    void theExceptionIsOne() {
        assertThat(shown(KhabarModule.class)).anyMatch(signature -> signature.contains("tools.jackson."));
    }
}
