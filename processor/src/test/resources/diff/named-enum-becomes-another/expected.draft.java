package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters band.genre, band.light and band.mood. */
@Revision(id = "40a32701c1d6", parents = "4be2f0c81d37", message = "named enum becomes another")
public final class NamedEnumBecomesAnother_40a3 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT201 loses data: band.genre where enum Genre('FOLK','JAZZ','ROCK') does not fit enum Genre('FOLK','JAZZ')
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT204 fails on values of band.genre that are no enum Genre('FOLK','JAZZ')
        //   Change those first with op.execute; or add a column of the new type, fill it as it should be, and drop this one
        // RT211 writes every row of band anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL): genre
        //   On a large table: add a column of the new kind, fill it with op.backfill, move the application over, then drop the old one
        op.alterColumn(
                "band",
                column("genre", namedEnumeration("Genre", "FOLK", "JAZZ", "ROCK")).notNull(),
                column("genre", namedEnumeration("Genre", "FOLK", "JAZZ")).notNull());

        // RT211 writes every row of band anew and keeps it locked meanwhile (PostgreSQL): light
        op.alterColumn(
                "band",
                column("light", namedEnumeration("Light", "DAY", "NIGHT", "DUSK")).nullable(),
                column("light", namedEnumeration("Light", "DAY", "DUSK", "NIGHT")).nullable());

        // RT211 writes every row of band anew and keeps it locked meanwhile (PostgreSQL): mood
        op.alterColumn(
                "band",
                column("mood", namedEnumeration("Mood", "GOOD", "BAD")).nullable()
                        .withDefault("'GOOD'"),
                column("mood", namedEnumeration("Temper", "GOOD", "BAD")).nullable()
                        .withDefault("'GOOD'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "band",
                column("mood", namedEnumeration("Temper", "GOOD", "BAD")).nullable()
                        .withDefault("'GOOD'"),
                column("mood", namedEnumeration("Mood", "GOOD", "BAD")).nullable()
                        .withDefault("'GOOD'"));

        op.alterColumn(
                "band",
                column("light", namedEnumeration("Light", "DAY", "DUSK", "NIGHT")).nullable(),
                column("light", namedEnumeration("Light", "DAY", "NIGHT", "DUSK")).nullable());

        op.alterColumn(
                "band",
                column("genre", namedEnumeration("Genre", "FOLK", "JAZZ")).notNull(),
                column("genre", namedEnumeration("Genre", "FOLK", "JAZZ", "ROCK")).notNull());
    }
}
