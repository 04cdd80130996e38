package dev.retort.problem;

/**
 * The problems, by code: RT1xx reading entities and drift, RT2xx hazards, RT3xx snapshot and revision graph, RT4xx running, RT9xx
 * internal. Each has a page {@code docs/problems/RTnnn.md}.
 */
public enum Problem {
    ENTITY_WITHOUT_ID(101),
    UNMAPPED_TYPE(102),
    DUPLICATE_COLUMN(103),
    NEW_COLUMN_NOT_NULL(104),
    UNKNOWN_SECONDARY_TABLE(105),
    TARGET_NOT_AN_ENTITY(106),
    UNKNOWN_MAPPED_BY(107),
    UNKNOWN_REFERENCED_COLUMN(108),
    WRONG_NUMBER_OF_JOIN_COLUMNS(109),
    NEW_TABLE(110),
    TABLE_GONE(111),
    NEW_COLUMN(112),
    COLUMN_GONE(113),
    COLUMN_CHANGED(114),
    TABLE_CHANGED(115),
    SEQUENCE_CHANGED(116),
    RENAMED(117),
    NO_REVISION_YET(118),
    WRONG_ARGUMENT(119),
    CYCLIC_KEY(120),
    ID_CLASS_MISMATCH(121),
    UNKNOWN_ELEMENT_TYPE(122),
    RECURSIVE_EMBEDDABLE(123),
    NAME_TOO_LONG(124),
    RENAMED_OR_DROPPED(131),
    NO_HISTORY(132),
    UNKNOWN_PACKAGE(133),
    UNKNOWN_OPTION_VALUE(134),
    OUTPUT_NOT_ON_CLASS_PATH(135),
    NOT_COMPILED(136),
    UNRELIABLE_ENTITIES(137),
    NO_PROJECT(138),
    FILE_ACCESS(139),
    UNREADABLE_TYPE(140),
    UNREADABLE_CHECK(141),
    TIME_ZONE_COLUMN(142),

    LOSES_DATA(201),

    BROKEN_SNAPSHOT(301),
    CONFLICTED_SNAPSHOT(302),
    SEVERAL_HEADS(303),
    UNKNOWN_PARENT(304),
    CYCLE(305),
    DUPLICATE_ID(306),
    BROKEN_REVISION(307),
    BROKEN_REVISION_CLASS(308),
    NO_REVISIONS(309),
    SEVERAL_HISTORIES(310),

    CHANGED_REVISION(401),
    UNKNOWN_TARGET(402),
    DATABASE_UNREACHABLE(403),
    ACCESS_DENIED(404),
    UNKNOWN_REVISION(405),
    HAZARD_NOT_ACCEPTED(406),
    LOCK_TIMEOUT(407),
    MIGRATION_FAILED(408),
    AMBIGUOUS_TARGET(409),
    INTERRUPTED(410),
    NOT_APPLIED(411),
    UNKNOWN_DATABASE(412),
    NO_SQL_FOR_DATABASE(413),
    NOT_IN_THIS_DATABASE(414),
    DATABASE_REFUSED(415),

    INTERNAL(901);

    private final int number;

    Problem(int number) {
        this.number = number;
    }

    /** The code, such as {@code RT101}. */
    public String code() {
        return "RT" + number;
    }

    /** A message about this problem: {@code [RT101] } and the text. */
    public String message(String text) {
        return "[" + code() + "] " + text;
    }
}
