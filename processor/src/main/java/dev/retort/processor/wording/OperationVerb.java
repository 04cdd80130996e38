package dev.retort.processor.wording;

/** The effect of an operation on its object. */
public enum OperationVerb {
    ADD("add", "is new"),
    CREATE("create", "is new"),
    DROP("drop", "is gone"),
    RENAME("rename", "is to be renamed from"),
    ALTER("alter", "changes"),
    CONTINUE("continue", "is to be continued above the existing keys"),
    COMMENT("comment on", "has a new comment"),
    INSERT("insert into", "gets rows"),
    UPDATE("update", "has rows to update"),
    DELETE("delete from", "loses rows"),
    FILL("fill", "gets values for existing rows"),
    RUN("run", "is to run");

    private final String baseForm;
    private final String predicate;

    OperationVerb(String baseForm, String predicate) {
        this.baseForm = baseForm;
        this.predicate = predicate;
    }

    /** The base form, with a preposition where it needs one: {@code comment on}. */
    public String baseForm() {
        return baseForm;
    }

    /** The third person: {@code comments on}. */
    public String thirdPerson() {
        return baseForm.replaceFirst("\\w+", "$0s");
    }

    /** The rest of a sentence that has the object as its subject: {@code is new}. */
    String predicate() {
        return predicate;
    }
}
