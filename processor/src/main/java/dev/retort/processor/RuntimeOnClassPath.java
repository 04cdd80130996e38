package dev.retort.processor;

import dev.retort.Accept;
import dev.retort.Definitions;
import dev.retort.Migrations;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.Types;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** The {@code retort-runtime} that a program is compiled against. The processor brings its own along, of its own version. */
final class RuntimeOnClassPath {
    /** The methods that the processor reads from annotations, and those that drafts call. */
    private static final List<Class<?>> USED =
            List.of(Migrations.class, Revision.class, Accept.class, Operations.class, Definitions.class, Types.class);

    private final Elements elements;
    private final CompilerFiles files;

    RuntimeOnClassPath(Elements elements, CompilerFiles files) {
        this.elements = elements;
        this.files = files;
    }

    /**
     * Sees to it that it has what the processor uses. A compilation without it needs nothing of it.
     *
     * @throws RetortException if something is missing (RT145)
     */
    void require() {
        List<String> missing =
                USED.stream().flatMap(this::missing).distinct().sorted().toList();
        if (!missing.isEmpty()) {
            throw otherVersion("has no %s, which the processor%s uses"
                    .formatted(String.join(", ", missing), version(propertiesOf("retort-processor"))));
        }
    }

    private Stream<String> missing(Class<?> type) {
        TypeElement element = elements.getTypeElement(type.getName());
        if (element == null) {
            return Stream.empty();
        }
        Set<String> present = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !present.contains(name))
                .map(name -> type.getSimpleName() + "." + name);
    }

    /** Where a newer one has a value of an enum that the processor has not. */
    RetortException unknownConstant(EnumConstantNotPresentException e) {
        return otherVersion("has %s.%s, which the processor%s does not know"
                .formatted(e.enumType().getSimpleName(), e.constantName(), version(propertiesOf("retort-processor"))));
    }

    /** Where the processor runs with the classes of another runtime, as it does without a processor path of its own; empty for other errors. */
    Optional<RetortException> incompatible(LinkageError e) {
        String message = String.valueOf(e.getMessage()).replace('/', '.');
        return message.contains("dev.retort.")
                ? Optional.of(otherVersion("is used by the processor%s and does not match it (%s)"
                        .formatted(version(propertiesOf("retort-processor")), e)))
                : Optional.empty();
    }

    private RetortException otherVersion(String what) {
        Optional<String> found = files.read(StandardLocation.CLASS_PATH, "", properties("retort-runtime"));
        return new RetortException(
                Problem.VERSION_MISMATCH,
                "The retort-runtime on the class path of this compilation%s %s. Their versions differ, so nothing was compared. Use one version for dev.retort:retort-runtime in the dependencies and dev.retort:retort-processor on the processor path; in Maven, one property for both."
                        .formatted(version(found), what));
    }

    /** A version as Maven leaves it in a jar, in parentheses: {@code  (0.2.0)}; empty where it is not known. */
    private static String version(Optional<String> properties) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(properties.orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = read.getProperty("version");
        return version == null ? "" : " (" + version + ")";
    }

    private static Optional<String> propertiesOf(String artifact) {
        try (InputStream stream = RetortProcessor.class.getResourceAsStream("/" + properties(artifact))) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String properties(String artifact) {
        return "META-INF/maven/dev.retort/" + artifact + "/pom.properties";
    }
}
