package dev.retort.processor.draft;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.PartOf;
import dev.retort.processor.draft.code.JavaComments;
import dev.retort.processor.draft.code.StaticImports;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A revision in several classes, each in a file of its own beside it: {@code Baseline_5245_Part01} and so on hold the operations, in order, and {@code
 * Baseline_5245} calls them. So no file is unreadable, and no method near the 64 KB that the JVM allows.
 */
public final class DraftParts {
    private DraftParts() {}

    /** The name of a part, counted from 1: {@code Baseline_5245_Part01}. */
    public static String className(String revision, int number) {
        return String.format(Locale.ROOT, "%s_Part%02d", revision, number);
    }

    /** The parts, then the revision that calls them. */
    static List<DraftFile> write(Draft draft, List<DraftSection> sections) {
        Set<String> explained = SectionMethods.accepted(draft);
        List<DraftFile> files = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            files.add(part(draft, sections, i, explained));
        }
        files.add(revision(draft, sections));
        return files;
    }

    private static DraftFile part(Draft draft, List<DraftSection> sections, int place, Set<String> explained) {
        DraftSection section = sections.get(place);
        StaticImports words = new StaticImports();
        SectionMethods methods = new SectionMethods(draft, words, explained);
        TypeSpec.Builder type = TypeSpec.classBuilder(className(draft.className(), place + 1))
                .addJavadoc(
                        "$L\n",
                        JavaComments.wrapped("Part %s of %s. %s"
                                .formatted(place + 1, sections.size(), DraftSummary.sentence(section.upgrade()))))
                .addAnnotation(AnnotationSpec.builder(PartOf.class)
                        .addMember("value", "$T.class", ClassName.get(draft.packageName(), draft.className()))
                        .build())
                .addModifiers(Modifier.FINAL)
                .addFields(methods.constants(section))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(
                        methods.upgrade(section).addModifiers(Modifier.STATIC).build());
        methods.downgrade(section)
                .ifPresent(method ->
                        type.addMethod(method.addModifiers(Modifier.STATIC).build()));
        return DraftWriter.file(draft, type.build(), words);
    }

    private static DraftFile revision(Draft draft, List<DraftSection> sections) {
        StaticImports words = new StaticImports();
        CodeBlock meanings = new SectionMethods(draft, words, Set.of()).meanings();
        MethodSpec.Builder upgrade = SectionMethods.method("upgrade");
        for (int i = 0; i < sections.size(); i++) {
            upgrade.addCode(
                    "// $L\n",
                    JavaComments.safe(DraftSummary.sentence(sections.get(i).upgrade())));
            upgrade.addStatement("$L.upgrade(op)", className(draft.className(), i + 1));
        }
        TypeSpec.Builder type = DraftWriter.revisionClass(draft).addMethod(DraftWriter.overriding(upgrade, meanings));
        downgrade(draft, sections).ifPresent(type::addMethod);
        return DraftWriter.file(draft, type.build(), words);
    }

    private static Optional<MethodSpec> downgrade(Draft draft, List<DraftSection> sections) {
        if (!SectionMethods.writesDowngrade(draft)) {
            return Optional.empty();
        }
        MethodSpec.Builder downgrade = SectionMethods.method("downgrade");
        for (int i = sections.size(); i > 0; i--) {
            downgrade.addStatement("$L.downgrade(op)", className(draft.className(), i));
        }
        return Optional.of(DraftWriter.overriding(downgrade, CodeBlock.of("")));
    }
}
