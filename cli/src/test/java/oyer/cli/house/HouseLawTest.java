package oyer.cli.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/// One direction: `cli -> intake, store, site, forensics, exchange -> core`; siblings never meet; inside core a package
/// imports
/// only those
/// below it. No exception.
class HouseLawTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter(java.util.List.of(new ImportOption.DoNotIncludeTests())).importPackages("oyer");

    @Test
    void modulesDependInOneDirectionAndSiblingsNeverMeet() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("oyer..")
                .layer("core")
                .definedBy("oyer.core..")
                .layer("intake")
                .definedBy("oyer.intake..")
                .layer("store")
                .definedBy("oyer.store..")
                .layer("site")
                .definedBy("oyer.site..")
                .layer("dossier")
                .definedBy("oyer.dossier..")
                .layer("forensics")
                .definedBy("oyer.forensics..")
                .layer("exchange")
                .definedBy("oyer.exchange..")
                .layer("cli")
                .definedBy("oyer.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("site")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("forensics")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("dossier")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("cli")
                .because("a room that knows its sibling can no longer be replaced alone")
                .check(HOUSE);
    }

    @Test
    void insideCoreAPackageImportsOnlyThoseBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("oyer.core..")
                .layer("text")
                .definedBy("oyer.core.text..")
                .layer("time")
                .definedBy("oyer.core.time..")
                .layer("casefile")
                .definedBy("oyer.core.casefile..")
                .layer("read")
                .definedBy("oyer.core.read..")
                .layer("check")
                .definedBy("oyer.core.check..")
                .optionalLayer("argue")
                .definedBy("oyer.core.argue..")
                .layer("review")
                .definedBy("oyer.core.review..")
                .layer("release")
                .definedBy("oyer.core.release..")
                .whereLayer("release")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("review")
                .mayOnlyBeAccessedByLayers("release")
                .whereLayer("argue")
                .mayOnlyBeAccessedByLayers("review", "release")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("argue", "review", "release")
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("check", "argue", "review", "release")
                .whereLayer("casefile")
                .mayOnlyBeAccessedByLayers("read", "check", "argue", "review", "release")
                .whereLayer("time")
                .mayOnlyBeAccessedByLayers("casefile", "read", "check", "argue", "review", "release")
                .because("the way of the data goes up, and no step looks back")
                .check(HOUSE);
    }

    @Test
    void coreNeedsNothingButTheJdkAndJSpecify() {
        classes()
                .that()
                .resideInAPackage("oyer.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("oyer.core..", "java..", "org.jspecify..")
                .because("what Oyer exists for must be readable, and run, without any library")
                .check(HOUSE);
    }

    @Test
    void noTwoPackagesDependOnEachOther() {
        SlicesRuleDefinition.slices()
                .matching("oyer.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("a circle of rooms is one room with walls in the way")
                .check(HOUSE);
    }

    @Test
    void theRoomsOfTheChecksDoNotLeanOnEachOtherInACircle() {
        SlicesRuleDefinition.slices()
                .matching("oyer.core.check.(*)..")
                .should()
                .beFreeOfCycles()
                .because("who adds a check must see whose words it may use")
                .check(HOUSE);
    }

    @Test
    void theRoomsOfTheStatementsDoNotLeanOnEachOtherInACircle() {
        SlicesRuleDefinition.slices()
                .matching("oyer.core.read.statement.(*)..")
                .should()
                .beFreeOfCycles()
                .because("how a language reports must be readable without the papers it is used in")
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Helpers")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .because("such a name tells nothing of the field")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackages("oyer.cli..", "oyer.intake.child..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a library that exits takes the reviewer's work with it")
                .check(HOUSE);
    }
}
