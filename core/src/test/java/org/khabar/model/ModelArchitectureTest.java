package org.khabar.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The nouns know the ground they stand on, and nothing else. */
class ModelArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.khabar.text", "org.khabar.model");

    @Test
    void theModelStandsOnTextAlone() {
        classes()
                .that()
                .resideInAPackage("org.khabar.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.khabar.model", "org.khabar.text", "org.immutables..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void textDoesNotKnowTheModel() {
        noClasses()
                .that()
                .resideInAPackage("org.khabar.text")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.khabar.model")
                .check(CORE);
    }

    @Test
    void whatIsGeneratedIsHiddenAndFinal() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePackagePrivate()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .check(CORE);
    }

    @Test
    void valuesDoNotChange() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.khabar.model")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .beFinal()
                .check(CORE);
    }
}
