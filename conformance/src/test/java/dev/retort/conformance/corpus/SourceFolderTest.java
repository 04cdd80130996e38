package dev.retort.conformance.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
    @TempDir
    private Path folder;

    @Test
    void makesAPersistenceUnitOfEveryFolder() throws IOException {
        write("shop/Guest.java", "package shop; @Entity class Guest {}");
        write("bank/Money.java", "package bank; @jakarta.persistence.Embeddable record Money(int cents) {}");
        write("bank/Owed.java", "package bank; @Deprecated class Owed { @Converter static class Cents {} }");
        write("bank/deep/Base.java", "package bank.deep; @MappedSuperclass class Base {}");

        assertThat(new SourceFolder(folder).units())
                .containsExactly(
                        new PersistenceUnit(
                                "bank",
                                List.of(
                                        new MappedClass(ClassKind.EMBEDDABLE, "bank.Money"),
                                        new MappedClass(ClassKind.CONVERTER, "bank.Owed$Cents"),
                                        new MappedClass(ClassKind.MAPPEDSUPERCLASS, "bank.deep.Base"))),
                        new PersistenceUnit("shop", List.of(new MappedClass(ClassKind.ENTITY, "shop.Guest"))));
    }

    @Test
    void compilesAllUnitsTogether() throws IOException {
        write("shop/Guest.java", "package shop; public class Guest { bank.Money debt; }");
        write("bank/Money.java", "package bank; public record Money(int cents) {}");
        Path output = folder.resolve("classes");

        new SourceFolder(folder).compile(List.of(), output);

        assertThat(output.resolve("shop/Guest.class")).exists();
        assertThat(output.resolve("bank/Money.class")).exists();
    }

    @Test
    void saysWhatDoesNotCompile() throws IOException {
        write("shop/Guest.java", "package shop; class Guest { Unknown debt; }");

        assertThatThrownBy(() -> new SourceFolder(folder).compile(List.of(), folder.resolve("classes")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("javac cannot compile")
                .hasMessageContaining("class Unknown");
    }

    private void write(String file, String source) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, source);
    }
}
