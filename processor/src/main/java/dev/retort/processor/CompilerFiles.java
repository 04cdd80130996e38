package dev.retort.processor;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.LimitedText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The files of a compilation as text, through its {@link Filer}; resources are UTF-8 whatever the sources are. */
final class CompilerFiles {
    /** The place of a class in a jar; Eclipse's compiler leaves out {@code file:}. */
    private static final Pattern IN_JAR = Pattern.compile("jar:(?:file:)?(.+?\\.jar)!.*", Pattern.CASE_INSENSITIVE);

    private final Filer filer;

    CompilerFiles(Filer filer) {
        this.filer = filer;
    }

    /** The text of a file in the class output, from a former compilation. */
    Optional<String> readOutput(String path) {
        return read(StandardLocation.CLASS_OUTPUT, "", path);
    }

    /** The text of a resource of a package: {@code schema.snapshot} of {@code com.acme.migrations}. */
    Optional<String> read(Location location, String packageName, String name) {
        return content(location, packageName, name, stream -> LimitedText.of(stream, name));
    }

    /** The class file of an internal name such as {@code com/acme/Guest$Key}, on the class path or from a former compilation. */
    Optional<byte[]> classFile(String internal) {
        int slash = internal.lastIndexOf('/');
        String packageName = slash < 0 ? "" : internal.substring(0, slash).replace('/', '.');
        String name = internal.substring(slash + 1) + ".class";
        return Stream.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT)
                .flatMap(location -> bytes(location, packageName, name).stream())
                .findFirst();
    }

    /** The content of a resource of a package, as {@link #read}. */
    Optional<byte[]> bytes(Location location, String packageName, String name) {
        return content(location, packageName, name, InputStream::readAllBytes);
    }

    private interface Reading<T> {
        T of(InputStream stream) throws IOException;
    }

    private <T> Optional<T> content(Location location, String packageName, String name, Reading<T> reading) {
        try (InputStream stream = filer.getResource(location, packageName, name).openInputStream()) {
            return Optional.of(reading.of(stream));
        } catch (FileNotFoundException | NoSuchFileException | FilerException | IllegalArgumentException absent) {
            // The last one is what the compiler of Eclipse throws for a location that is not set, where javac finds
            // nothing.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    /**
     * What the jar on the class path that holds a class states as its version, in {@code Implementation-Version} of its manifest; empty
     * where there is no such jar, or where the compiler does not show it.
     */
    Optional<String> implementationVersion(String packageName, String className) {
        try {
            String place = filer.getResource(StandardLocation.CLASS_PATH, packageName, className)
                    .toUri()
                    .toString();
            Matcher jar = IN_JAR.matcher(place);
            return jar.matches()
                    ? implementationVersion(Path.of(URI.create("file:" + jar.group(1))))
                    : Optional.empty();
        } catch (FileNotFoundException | NoSuchFileException | FilerException | IllegalArgumentException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the manifest of the jar of " + className, e);
        }
    }

    private static Optional<String> implementationVersion(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            return Optional.ofNullable(jar.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION));
        }
    }

    /**
     * Sees to it that a class that the compiler does not find is really gone.
     *
     * @throws RetortException if it is in the class output, where the compiler does not look (RT135)
     */
    void requireDeleted(String className) {
        String file = className.replace('.', '/') + ".class";
        if (bytes(StandardLocation.CLASS_OUTPUT, "", file).isPresent()) {
            throw new RetortException(
                    Problem.OUTPUT_NOT_ON_CLASS_PATH,
                    "%s is not in this compilation, and %s is in the class output, which is not on the class path. The tables of the missing classes would look dropped. Add the class output to the class path, or compile all classes. If the class was deleted, delete that file."
                            .formatted(className, file));
        }
    }

    /** Writes a file into the class output, over one that is there. */
    void writeOutput(String path, String text) {
        writeOutput(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file into the class output, over one that is there. */
    void writeOutput(String path, byte[] bytes) {
        try (OutputStream stream =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", path).openOutputStream()) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write " + path, e);
        }
    }

    /**
     * Writes a class to be compiled along; not to be called in the last round.
     *
     * @return false where the compiler does not take it: that of Eclipse as long as a class of that name is there from a former compilation
     */
    boolean writeSource(String className, String text) {
        try (Writer writer = filer.createSourceFile(className).openWriter()) {
            writer.write(text);
            return true;
        } catch (FilerException isThere) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("can't write the class " + className, e);
        }
    }

    /** Deletes a file of an earlier compilation, if it exists. A filer cannot delete, so it is only asked for the location. */
    boolean delete(Location location, String packageName, String name) {
        try {
            URI place = filer.getResource(location, packageName, name).toUri();
            return "file".equals(place.getScheme()) && Files.deleteIfExists(Path.of(place));
        } catch (FileNotFoundException | NoSuchFileException | FilerException | IllegalArgumentException absent) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("can't delete " + name, e);
        }
    }
}
