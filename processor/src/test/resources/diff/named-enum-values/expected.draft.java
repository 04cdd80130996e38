package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Adds band.light, alters band.first_genre and band.genre. */
@Revision(id = "36aeb7799ae9", parents = "4be2f0c81d37", message = "named enum values")
public final class NamedEnumValues_36ae implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("band", column("light", namedEnumeration("Light", "DAY", "NIGHT")).nullable());

        op.alterColumn(
                "band",
                "first_genre",
                type(namedEnumeration("Genre", "FOLK", "JAZZ")).to(namedEnumeration("Genre", "FOLK",
                        "JAZZ", "SOUL")));

        op.alterColumn(
                "band",
                "genre",
                type(namedEnumeration("Genre", "FOLK", "JAZZ")).to(namedEnumeration("Genre", "FOLK",
                        "JAZZ", "SOUL")));
    }

    @Override
    public void downgrade(Operations op) {
        // RT204 fails on values of band.genre that do not fit enum Genre('FOLK','JAZZ')
        op.alterColumn(
                "band",
                "genre",
                type(namedEnumeration("Genre", "FOLK", "JAZZ", "SOUL")).to(namedEnumeration("Genre",
                        "FOLK", "JAZZ")));

        // RT204 fails on values of band.first_genre that do not fit enum Genre('FOLK','JAZZ')
        op.alterColumn(
                "band",
                "first_genre",
                type(namedEnumeration("Genre", "FOLK", "JAZZ", "SOUL")).to(namedEnumeration("Genre",
                        "FOLK", "JAZZ")));

        // RT201 loses data: band.light
        op.dropColumn("band", "light");
    }
}
