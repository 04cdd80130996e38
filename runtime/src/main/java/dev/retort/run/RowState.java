package dev.retort.run;

import java.util.Locale;

/** How far the revision of a row is. Only where DDL is not transactional is a row ever in between. */
enum RowState {
    APPLIED,
    UPGRADING,
    DOWNGRADING;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RowState parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
