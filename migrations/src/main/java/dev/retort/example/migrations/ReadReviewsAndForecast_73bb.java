package dev.retort.example.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates forecast, guest_contacts and sentiment. */
@Revision(id = "73bb2498c949", parents = "ad325ca83ef1", message = "read reviews and forecast")
public final class ReadReviewsAndForecast_73bb implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "forecast",
                column("lodging_id", bigint()).notNull(),
                column("forecast_day", date()).notNull(),
                column("occupancy", numeric(5, 2)).notNull(),
                primaryKey("pk_forecast", "forecast_day", "lodging_id"),
                foreignKey("fk_forecast_lodging_id", "lodging_id").references("lodging", "id"));

        op.createTable(
                "guest_contacts",
                column("guest_id", bigint()).notNull(),
                column("handle", varchar(200)).notNull(),
                column("kind", enumeration("MATRIX", "SIGNAL", "TELEGRAM")).notNull(),
                primaryKey("pk_guest_contacts", "guest_id", "kind"),
                foreignKey("fk_guest_contacts_guest_id", "guest_id").references("guest", "id"));

        op.createTable(
                "sentiment",
                column("id", bigint()).notNull().asIdentity(),
                column("confidence", floating(53)).notNull(),
                column("model", varchar(60)).notNull(),
                column("mood", enumeration(20, "NEGATIVE", "NEUTRAL", "POSITIVE"))
                        .notNull(),
                column("review_booking_id", bigint()).notNull(),
                primaryKey("pk_sentiment", "id"),
                foreignKey("fk_sentiment_review_booking_id", "review_booking_id")
                        .references("review", "booking_id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("sentiment");
        op.dropTable("guest_contacts");
        op.dropTable("forecast");
    }
}
