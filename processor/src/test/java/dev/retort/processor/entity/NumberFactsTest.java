package dev.retort.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.processor.diff.semantics.ValueSemantics;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The facts that tell where keys come from. */
class NumberFactsTest {
    private static List<String> facts(String source) {
        Compiled compiled = Compiled.of("package hotel; import jakarta.persistence.*; " + source);
        return new EntityReader(
                        compiled.elements(), compiled.types(), compiled.code(), Naming.JPA, ConstraintNames.READABLE)
                .read(compiled.elements().getPackageElement("hotel").getEnclosedElements()).facts().stream()
                        .filter(ValueSemantics::isSource)
                        .map(fact -> fact.table() + "." + fact.column() + " "
                                + fact.kind().word() + " " + fact.values())
                        .toList();
    }

    @Test
    void everyColumnTellsItsSequence() {
        assertThat(facts("@Entity class A { @Id @GeneratedValue Long id; }"
                        + "@Entity class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"n\") @SequenceGenerator(name = \"n\", sequenceName = \"numbers\") @Column(name = \"nr\") Long id; }"
                        + "@Entity class C { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }"))
                .containsExactlyInAnyOrder("A.id sequence [A_SEQ]", "B.nr sequence [numbers]");
    }

    @Test
    void eachTableOfAClassSharesTheGeneratorOfItsSuperclass() {
        String subclasses = "@Entity class Customer extends Person {} @Entity class Employee extends Person {}"
                + "@Entity class Manager extends Employee {}";
        assertThat(facts(
                        "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Person { @Id @GeneratedValue Long id; }"
                                + subclasses))
                .containsExactlyInAnyOrder(
                        "Customer.id sequence [Person_SEQ]",
                        "Employee.id sequence [Person_SEQ]",
                        "Manager.id sequence [Person_SEQ]");
        assertThat(facts(
                        "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Person { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }"
                                + subclasses))
                .containsExactlyInAnyOrder(
                        "Person.id numbers [hibernate_sequences, sequence_name, next_val, Person, 50, 0]",
                        "Customer.id numbers [hibernate_sequences, sequence_name, next_val, Person, 50, 0]",
                        "Employee.id numbers [hibernate_sequences, sequence_name, next_val, Person, 50, 0]",
                        "Manager.id numbers [hibernate_sequences, sequence_name, next_val, Person, 50, 0]");
    }
}
