package crm;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;

@Entity
public class Campaign {
    private CampaignId id;
    private LocalDate begins;

    @EmbeddedId
    public CampaignId getId() {
        return id;
    }

    public void setId(CampaignId id) {
        this.id = id;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }
}
