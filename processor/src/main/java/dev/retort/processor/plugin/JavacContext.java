package dev.retort.processor.plugin;

import com.sun.source.util.JavacTask;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.lang.reflect.InvocationTargetException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaFileManager;

/**
 * What a run of javac keeps for itself. A plug-in gets no {@link ProcessingEnvironment} and no files. The classes are reached by reflection,
 * because without exports they would not even link, and then nobody could say what is missing.
 */
final class JavacContext {
    private static final String JAVAC = "com.sun.tools.javac.";

    private final Object context;

    private JavacContext(Object context) {
        this.context = context;
    }

    /**
     * The context of a run.
     *
     * @throws RetortException if javac does not export it (RT515)
     */
    static JavacContext of(JavacTask task) {
        return new JavacContext(reflective(() -> Class.forName(JAVAC + "api.BasicJavacTask")
                .getMethod("getContext")
                .invoke(task)));
    }

    /** What a processor would get. */
    ProcessingEnvironment environment() {
        return (ProcessingEnvironment) instance("processing.JavacProcessingEnvironment");
    }

    /** The files of the run. */
    JavaFileManager files() {
        return (JavaFileManager) reflective(
                () -> type("util.Context").getMethod("get", Class.class).invoke(context, JavaFileManager.class));
    }

    /** Whether the command line has an option: {@code -parameters}. */
    boolean isSet(String option) {
        Object options = instance("util.Options");
        return (boolean) reflective(
                () -> type("util.Options").getMethod("isSet", String.class).invoke(options, option));
    }

    private Object instance(String name) {
        return reflective(
                () -> type(name).getMethod("instance", type("util.Context")).invoke(null, context));
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(JAVAC + name);
    }

    private interface Access {
        Object get() throws ReflectiveOperationException;
    }

    private static Object reflective(Access access) {
        try {
            return access.get();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("javac failed", e);
        } catch (ReflectiveOperationException e) {
            throw new RetortException(
                    Problem.PLUGIN_NEEDS_EXPORTS,
                    "javac does not let the plug-in Retort see its classes (%s), so nothing was compared. Export them to it:  -J--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED  and the same for processing and util; in Maven, without -J, in .mvn/jvm.config. Or use the annotation processor, which needs none."
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
