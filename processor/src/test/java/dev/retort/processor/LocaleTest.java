package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler writes is the same wherever it runs: with other digits, other upper cases, another calendar. */
class LocaleTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    Path expected;

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "lt-LT", "hi-IN-u-nu-deva", "fa-IR"})
    void aCompilationSaysTheSame(String locale) {
        Locale.setDefault(Locale.ROOT);
        String root = compiled(new Workspace(expected));
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(compiled(new Workspace(folder))).isEqualTo(root);
    }

    private static String compiled(Workspace workspace) {
        Workspace.Compiled compiled = workspace.source("""
                        @dev.retort.Migrations
                        package com.acme.migrations;
                        """).source("""
                        package com.acme;
                        import jakarta.persistence.*;
                        @Entity
                        @Table(indexes = @Index(columnList = "invoiceId, title DESC"))
                        public class Invoice {
                            @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long invoiceId;
                            @Column(length = 1234567) String title;
                            @Column(precision = 12, scale = 3) java.math.BigDecimal amount;
                            @org.hibernate.annotations.ColumnDefault("10") int ITEMS;
                            java.time.LocalDateTime issuedAt;
                        }
                        """).compile();
        return compiled.messages() + workspace.output("META-INF/retort/com.acme.migrations.entities");
    }
}
