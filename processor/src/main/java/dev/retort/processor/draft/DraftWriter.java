package dev.retort.processor.draft;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.Accept;
import dev.retort.Hazard;
import dev.retort.Migration;
import dev.retort.Revision;
import dev.retort.operation.Backfill;
import dev.retort.problem.Problem;
import dev.retort.processor.draft.code.CodeBlocks;
import dev.retort.processor.draft.code.JavaComments;
import dev.retort.processor.draft.code.StaticImports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of a revision: literals only, so that it stays what it is when entities change; one operation a statement, one
 * column a line, what is hazardous said above. Equal drafts give equal texts.
 */
final class DraftWriter {
    private static final Pattern ONE_LINE_JAVADOC = Pattern.compile("/\\*\\*\n \\* (.*)\n \\*/\n");

    private DraftWriter() {}

    /** The class of the revision, behind the parts that it is divided in where it would be too long. */
    static List<DraftFile> write(Draft draft) {
        List<DraftSection> sections = DraftSection.of(draft);
        return sections.size() == 1 ? List.of(whole(draft, sections.get(0))) : DraftParts.write(draft, sections);
    }

    private static DraftFile whole(Draft draft, DraftSection section) {
        StaticImports words = new StaticImports();
        if (draft.upgrade().isEmpty() && draft.parents().size() <= 1) {
            words.all(); // to be filled in by hand; a merge stays empty
        }
        SectionMethods methods = new SectionMethods(draft, words, SectionMethods.accepted(draft));
        TypeSpec.Builder type = revisionClass(draft).addFields(methods.constants(section));
        type.addMethod(overriding(methods.upgrade(section), methods.meanings()));
        methods.downgrade(section).ifPresent(method -> type.addMethod(overriding(method, CodeBlock.of(""))));
        return file(draft, type.build(), words);
    }

    /** The class of a revision without its methods. */
    static TypeSpec.Builder revisionClass(Draft draft) {
        TypeSpec.Builder type = TypeSpec.classBuilder(draft.className())
                .addJavadoc("$L\n", JavaComments.wrapped(DraftSummary.sentence(draft.upgrade()) + cost(draft)))
                .addAnnotation(revision(draft))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class);
        draft.options().acceptances().forEach(acceptance -> type.addAnnotation(accept(acceptance)));
        return type;
    }

    /** The price of batches. */
    private static String cost(Draft draft) {
        return draft.upgrade().stream().anyMatch(Backfill.class::isInstance)
                        && !draft.options().transactional()
                ? " Rows are filled in batches, outside of a transaction: where a statement fails, those before it stay, and the next upgrade resumes."
                : "";
    }

    /**
     * A method of {@link Migration}.
     *
     * @param above what stands above its statements
     */
    static MethodSpec overriding(MethodSpec.Builder method, CodeBlock above) {
        CodeBlock statements = method.build().code();
        return SectionMethods.method(method.build().name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addCode(above)
                .addCode(statements)
                .build();
    }

    /** A class as text. */
    static DraftFile file(Draft draft, TypeSpec type, StaticImports words) {
        DraftStyle style = draft.options().style();
        JavaFile.Builder file = JavaFile.builder(draft.packageName(), type)
                .indent(style.indent())
                .skipJavaLangImports(true);
        words.used()
                .forEach((name, members) -> file.addStaticImport(
                        ClassName.bestGuess(name),
                        style.singleImports() ? members.toArray(String[]::new) : new String[] {"*"}));
        if (style.formatterOff()) {
            file.addFileComment("@formatter:off");
        }
        return new DraftFile(
                type.name(),
                ONE_LINE_JAVADOC
                        .matcher(file.build().toString())
                        .replaceFirst(match -> Matcher.quoteReplacement("/** " + match.group(1) + " */\n")));
    }

    private static AnnotationSpec revision(Draft draft) {
        List<CodeBlock> members = new ArrayList<>();
        members.add(CodeBlock.of("id = $S", draft.id()));
        ids("parents", draft.parents()).ifPresent(members::add);
        ids("labels", draft.header().labels()).ifPresent(members::add);
        ids("dependsOn", draft.header().dependsOn()).ifPresent(members::add);
        ids("replaces", draft.header().replaces()).ifPresent(members::add);
        if (!draft.message().isEmpty()) {
            members.add(CodeBlock.of("message = $S", draft.message()));
        }
        if (!draft.options().transactional()) {
            members.add(CodeBlock.of("transactional = false"));
        }
        return onOneLine(Revision.class, members);
    }

    /** {@code parents = "4be2f0c81d37"}; in braces where there are several, nothing where there is none. */
    private static Optional<CodeBlock> ids(String member, List<String> values) {
        return switch (values.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(CodeBlock.of("$L = $S", member, values.get(0)));
            default ->
                Optional.of(CodeBlock.of(
                        "$L = {$L}", member, CodeBlocks.list(values.stream().map(CodeBlocks::text))));
        };
    }

    private static AnnotationSpec accept(AcceptedHazard acceptance) {
        CodeBlock hazard = acceptance.code().equals(Problem.LOSES_DATA.code())
                ? CodeBlock.of("hazard = $T.$L", Hazard.class, Hazard.LOSES_DATA)
                : CodeBlock.of("code = $S", acceptance.code());
        return onOneLine(Accept.class, List.of(hazard, CodeBlock.of("reason = $S", acceptance.reason())));
    }

    /** JavaPoet gives each member a line of its own unless there is nothing but a value. */
    private static AnnotationSpec onOneLine(Class<?> annotation, List<CodeBlock> members) {
        return AnnotationSpec.builder(annotation)
                .addMember("value", CodeBlocks.list(members.stream()))
                .build();
    }
}
