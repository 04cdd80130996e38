package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Adds band.light, alters band.first_genre and band.genre. */
@Revision(id = "f9dee421b1a2", parents = "4be2f0c81d37", message = "named enum values")
public final class NamedEnumValues_f9de implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("band", column("light", namedEnumeration("Light", "DAY", "NIGHT")).nullable());

        op.alterColumn(
                "band",
                column("first_genre", namedEnumeration("Genre", "FOLK", "JAZZ")).notNull(),
                column("first_genre", namedEnumeration("Genre", "FOLK", "JAZZ", "SOUL")).notNull());

        op.alterColumn(
                "band",
                column("genre", namedEnumeration("Genre", "FOLK", "JAZZ")).nullable()
                        .withDefault("'JAZZ'"),
                column("genre", namedEnumeration("Genre", "FOLK", "JAZZ", "SOUL")).nullable()
                        .withDefault("'JAZZ'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "band",
                column("genre", namedEnumeration("Genre", "FOLK", "JAZZ", "SOUL")).nullable()
                        .withDefault("'JAZZ'"),
                column("genre", namedEnumeration("Genre", "FOLK", "JAZZ")).nullable()
                        .withDefault("'JAZZ'"));

        op.alterColumn(
                "band",
                column("first_genre", namedEnumeration("Genre", "FOLK", "JAZZ", "SOUL")).notNull(),
                column("first_genre", namedEnumeration("Genre", "FOLK", "JAZZ")).notNull());

        op.dropColumn(
                "band",
                column("light", namedEnumeration("Light", "DAY", "NIGHT")).nullable());
    }
}
