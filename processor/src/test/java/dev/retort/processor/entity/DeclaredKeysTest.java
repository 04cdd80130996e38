package dev.retort.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredKeysTest {

    private static EntitySchema read(String annotations, String members) {
        Compiled compiled = Compiled.of("""
                package hotel;
                import jakarta.persistence.*;
                import java.util.*;
                @Entity
                %s
                public class Guest {
                    @Id long id;
                    %s
                }
                """.formatted(annotations, members));
        return new EntityReader(
                        compiled.elements(), compiled.types(), compiled.code(), Naming.SPRING, ConstraintNames.READABLE)
                .read(compiled.elements().getPackageElement("hotel").getEnclosedElements());
    }

    @Test
    void reportsEveryUnknownColumnAtOnce() {
        EntitySchema reading = read("""
                @Table(
                        indexes = {@Index(name = "ix_mail", columnList = "mial, id desc"), @Index(columnList = "guset", unique = true)},
                        uniqueConstraints = @UniqueConstraint(columnNames = {"mail", "fxa"}))
                @SecondaryTable(name = "note", indexes = @Index(columnList = "mail"))""", """
                String mail;
                @ElementCollection @CollectionTable(indexes = @Index(columnList = "nmae")) List<String> names;
                @ManyToMany @JoinTable(uniqueConstraints = @UniqueConstraint(name = "uq_x", columnNames = "friend")) List<Guest> friends;
                """);
        assertThat(reading.findings())
                .extracting(finding -> finding.problem().code() + " "
                        + finding.element().displayName() + ": "
                        + finding.text().replaceFirst(" Name a column.*", ""))
                .containsExactlyInAnyOrder(
                        "RT161 Guest: The index \"ix_mail\" of table \"guest\" names column \"mial\", which the table does not have.",
                        "RT161 Guest: A unique constraint of table \"guest\" names column \"guset\", which the table does not have.",
                        "RT161 Guest: A unique constraint of table \"guest\" names column \"fxa\", which the table does not have.",
                        "RT161 Guest: An index of table \"note\" names column \"mail\", which the table does not have.",
                        "RT161 Guest.names: An index of table \"guest_names\" names column \"nmae\", which the table does not have.",
                        "RT161 Guest.friends: The unique constraint \"uq_x\" of table \"guest_friends\" names column \"friend\", which the table does not have.");
        assertThat(reading.findings())
                .extracting(Finding::annotation)
                .containsOnly(
                        "jakarta.persistence.Table",
                        "jakarta.persistence.SecondaryTable",
                        "jakarta.persistence.CollectionTable",
                        "jakarta.persistence.JoinTable");
        assertThat(written(reading)).isEqualTo(reading.schema());
    }

    @Test
    void findsAQuotedColumnByItsNameWithoutQuotes() {
        EntitySchema reading = read("""
                @Table(
                        indexes = {@Index(name = "ix_v", columnList = "v desc"), @Index(name = "ix_mail", columnList = "`mail`")},
                        uniqueConstraints = @UniqueConstraint(name = "uq_v", columnNames = {"V", "mail"}))""", """
                @Column(name = "\\"v\\"") String value;
                String mail;
                """);
        assertThat(reading.findings()).extracting(Finding::text).isEmpty();
        assertThat(reading.schema().toString())
                .contains("index ix_v (`v` desc)", "index ix_mail (mail)", "unique uq_v (`v`, mail)");
        assertThat(written(reading)).isEqualTo(reading.schema());
    }

    /** The schema as the tools read what the compiler wrote. */
    private static Schema written(EntitySchema reading) {
        return EntitiesFile.parse(
                        new EntitiesFile(List.of("hotel.Guest"), List.of(), reading.schema(), List.of()).toString())
                .schema();
    }
}
