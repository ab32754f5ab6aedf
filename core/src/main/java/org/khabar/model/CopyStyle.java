package org.khabar.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** As {@link ValueStyle}, with methods that copy a value but for one field and share the rest. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = true,
        depluralizeDictionary = {"person:people", "alias:aliases", "witness:witnesses"},
        build = "assemble",
        throwForInvalidImmutableState = ModelException.class,
        allowedClasspathAnnotations = {Override.class})
@interface CopyStyle {}
