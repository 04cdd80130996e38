package dev.retort.processor.draft;

/**
 * How the class of a revision is laid out, for builds that check the format of their sources.
 *
 * @param indent the text of one level: four spaces, or a tab
 * @param singleImports whether each static member is imported by its name, instead of all of a class by {@code *}
 * @param formatterOff whether the file starts with {@code @formatter:off}, which Eclipse, IntelliJ and spring-javaformat obey
 */
public record DraftStyle(String indent, boolean singleImports, boolean formatterOff) {
    /** Four spaces, and imports of all members of a class. */
    public static final DraftStyle DEFAULT = new DraftStyle("    ", false, false);
}
