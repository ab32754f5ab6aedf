package org.khabar.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people compile against in core speaks of the JDK and of Khabar alone. That of io is looked at beside its formats. */
class PublicFaceTest {

    @Test
    void noLibraryShowsInAPublicSignature() throws Exception {
        List<String> found = new ArrayList<>();
        int classes = 0;
        for (Class<?> type : classes()) {
            if (isPublic(type)) {
                classes++;
                for (String shown : shown(type)) {
                    if (shown.contains("com.ibm.") || shown.contains("org.immutables.")) {
                        found.add(type.getName() + " shows " + shown);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(classes).isGreaterThan(100);
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getDeclaringClass()) {
            if (!Modifier.isPublic(at.getModifiers()) && !Modifier.isProtected(at.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static List<Class<?>> classes() throws IOException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        Path folder = SourceFile.ROOT.resolve("core/target/classes");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder.resolve("org/khabar"))) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('/', '.').replace('\\', '.');
            name = name.substring(0, name.length() - ".class".length());
            classes.add(Class.forName(name, false, PublicFaceTest.class.getClassLoader()));
        }
        return classes;
    }

    private static List<String> shown(Class<?> type) {
        List<Type> types = new ArrayList<>(List.of(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            types.add(type.getGenericSuperclass());
        }
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field)) {
                types.add(field.getGenericType());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isOpen(method)) {
                types.add(method.getGenericReturnType());
                types.addAll(List.of(method.getGenericParameterTypes()));
                types.addAll(List.of(method.getGenericExceptionTypes()));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isOpen(constructor)) {
                types.addAll(List.of(constructor.getGenericParameterTypes()));
            }
        }
        return types.stream().map(Type::getTypeName).toList();
    }

    private static boolean isOpen(Member member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }
}
