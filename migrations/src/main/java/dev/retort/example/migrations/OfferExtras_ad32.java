package dev.retort.example.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import java.math.BigDecimal;

/** Creates extra and booking_extra, and the extras to begin with. */
@Revision(id = "ad325ca83ef1", parents = "e19888f28080", message = "offer extras")
public final class OfferExtras_ad32 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "extra",
                column("code", varchar(30)).notNull(),
                column("label", varchar(100)).notNull(),
                column("price", numeric(8, 2)).notNull(),
                primaryKey("pk_extra", "code"));

        op.insert(
                "extra",
                columns("code", "label", "price"),
                row("BREAKFAST", "Breakfast", new BigDecimal("18.50")),
                row("LATE_CHECK_OUT", "Late check-out", new BigDecimal("35.00")),
                row("PARKING", "Parking", new BigDecimal("12.00")));

        op.createTable(
                "booking_extra",
                column("booking_id", bigint()).notNull(),
                column("extras_code", varchar(30)).notNull(),
                primaryKey("pk_booking_extra", "booking_id", "extras_code"),
                foreignKey("fk_booking_extra_booking_id", "booking_id").references("booking", "id"),
                foreignKey("fk_booking_extra_extras_code", "extras_code").references("extra", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("booking_extra");
        op.dropTable("extra");
    }
}
