package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters band.genre, band.light and band.mood. */
@Revision(id = "900e80d64f61", parents = "4be2f0c81d37", message = "named enum becomes another")
public final class NamedEnumBecomesAnother_900e implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT204 fails on values of band.genre that do not fit enum Genre('FOLK','JAZZ'); rewrites every row of band under a lock (PostgreSQL, MariaDB, MySQL): genre
        //   Change them first with op.execute; or add a column of the new type, fill it, and drop this one
        op.alterColumn(
                "band",
                "genre",
                type(namedEnumeration("Genre", "FOLK", "JAZZ", "ROCK")).to(namedEnumeration("Genre",
                        "FOLK", "JAZZ")));

        // RT211 rewrites every row of band under a lock (PostgreSQL, MariaDB, MySQL): light
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn(
                "band",
                "light",
                type(namedEnumeration("Light", "DAY", "NIGHT", "DUSK")).to(namedEnumeration("Light",
                        "DAY", "DUSK", "NIGHT")));

        // RT211 rewrites every row of band under a lock (PostgreSQL): mood
        op.alterColumn(
                "band",
                "mood",
                type(namedEnumeration("Mood", "GOOD", "BAD")).to(namedEnumeration("Temper", "GOOD",
                        "BAD")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "band",
                "mood",
                type(namedEnumeration("Temper", "GOOD", "BAD")).to(namedEnumeration("Mood", "GOOD",
                        "BAD")));

        op.alterColumn(
                "band",
                "light",
                type(namedEnumeration("Light", "DAY", "DUSK", "NIGHT")).to(namedEnumeration("Light",
                        "DAY", "NIGHT", "DUSK")));

        op.alterColumn(
                "band",
                "genre",
                type(namedEnumeration("Genre", "FOLK", "JAZZ")).to(namedEnumeration("Genre", "FOLK",
                        "JAZZ", "ROCK")));
    }
}
