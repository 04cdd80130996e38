package dev.retort.processor.draft;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.retort.Accept;
import dev.retort.Hazard;
import dev.retort.Migration;
import dev.retort.Revision;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.HazardFound;
import dev.retort.processor.hazard.Hazards;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of a revision: literals only, so that it stays what it is when entities change; one operation a statement, one
 * column a line, what is hazardous said above. Equal drafts give equal texts.
 */
final class DraftWriter {
    private static final Pattern ONE_LINE_JAVADOC = Pattern.compile("/\\*\\*\n \\* (.*)\n \\*/\n");

    private DraftWriter() {}

    /** The class as text, ending in a line break. */
    static String write(Draft draft) {
        Words words = new Words();
        Statements statements = new Statements(words, draft.meanings());
        Iterator<List<HazardFound>> hazards = Hazards.of(draft.upgrade()).iterator();
        Set<Problem> explained = draft.hazards().stream()
                .filter(found -> !draft.openHazards().contains(found))
                .map(HazardFound::problem)
                .collect(Collectors.toSet());
        Methods upgrade = Methods.of(
                "upgrade",
                statements.meaningsBeside(draft.upgrade()),
                draft.upgrade(),
                part -> statements.withHazards(part, hazards, explained));
        Methods downgrade = Methods.of("downgrade", CodeBlock.of(""), draft.downgrade(), statements::plain);
        TypeSpec.Builder type = TypeSpec.classBuilder(draft.className())
                .addJavadoc("$L\n", Comments.wrapped(Summary.sentence(draft.upgrade())))
                .addAnnotation(revision(draft))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class)
                .addMethod(upgrade.main())
                .addMethod(downgrade.main())
                .addMethods(upgrade.parts())
                .addMethods(downgrade.parts());
        draft.acceptances().forEach(acceptance -> type.addAnnotation(accept(acceptance)));
        JavaFile.Builder file = JavaFile.builder(draft.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true);
        words.used().forEach(name -> file.addStaticImport(ClassName.bestGuess(name), "*"));
        return ONE_LINE_JAVADOC
                .matcher(file.build().toString())
                .replaceFirst(match -> Matcher.quoteReplacement("/** " + match.group(1) + " */\n"));
    }

    private static AnnotationSpec revision(Draft draft) {
        List<CodeBlock> members = new ArrayList<>();
        members.add(CodeBlock.of("id = $S", draft.id()));
        ids("parents", draft.parents()).ifPresent(members::add);
        ids("labels", draft.labels()).ifPresent(members::add);
        ids("dependsOn", draft.dependsOn()).ifPresent(members::add);
        if (!draft.message().isEmpty()) {
            members.add(CodeBlock.of("message = $S", draft.message()));
        }
        if (!draft.transactional()) {
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
                        "$L = {$L}", member, Code.list(values.stream().map(Code::text))));
        };
    }

    private static AnnotationSpec accept(Acceptance acceptance) {
        return onOneLine(
                Accept.class,
                List.of(
                        CodeBlock.of("hazard = $T.$L", Hazard.class, acceptance.hazard()),
                        CodeBlock.of("reason = $S", acceptance.reason())));
    }

    /** JavaPoet gives each member a line of its own unless there is nothing but a value. */
    private static AnnotationSpec onOneLine(Class<?> annotation, List<CodeBlock> members) {
        return AnnotationSpec.builder(annotation)
                .addMember("value", Code.list(members.stream()))
                .build();
    }
}
