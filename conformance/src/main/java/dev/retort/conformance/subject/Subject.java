package dev.retort.conformance.subject;

import dev.retort.ConstraintNames;
import dev.retort.conformance.corpus.Environment;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.corpus.PersistenceUnit;
import dev.retort.conformance.database.Scratch;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What is judged: brings a database to the schema of entity classes by a migration. */
public interface Subject {

    /**
     * What a user has who begins with it.
     *
     * @param environment where the entity classes are from, with all that they need
     * @param unit the entity classes
     * @param naming how tables and columns are named
     * @param constraintNames how constraints are named
     */
    record Application(Environment environment, PersistenceUnit unit, Naming naming, ConstraintNames constraintNames) {}

    /**
     * Writes the baseline for an application and applies it to an empty database.
     *
     * @return names of tables that the subject keeps for itself, in any case
     * @throws SubjectException when any step fails; its message is what the user would have seen
     */
    Set<String> migrate(Application application, Scratch database) throws SubjectException;

    /**
     * Compares a database that {@link #migrate} left with the schema of its migration.
     *
     * @return what differs, a line each; none where the database is as expected
     * @throws SubjectException when it cannot tell
     */
    List<String> drift(Application application, Scratch database) throws SubjectException;

    /**
     * Writes a migration to a changed version of the entities, and applies it to a database that {@link #migrate} left.
     *
     * @param classPath where the changed classes are, under the same names, with all that they need
     * @throws SubjectException when any step fails
     */
    void change(Application application, List<Path> classPath, Scratch database) throws SubjectException;

    /**
     * Takes back what {@link #change} did to a database.
     *
     * @throws SubjectException when it fails
     */
    void takeBack(Application application, Scratch database) throws SubjectException;

    /**
     * Writes the baseline for an application as a script for a database that there is no server of.
     *
     * @param dialect the name of the database
     * @return the script, the tables that the subject keeps for itself among it
     * @throws SubjectException when any step fails; its message is what the user would have seen
     */
    String script(Application application, String dialect) throws SubjectException;
}
