package crm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class CampaignId implements Serializable {
    private String label;
    private int season;

    @Column(length = 25)
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public int getSeason() {
        return season;
    }

    public void setSeason(int season) {
        this.season = season;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CampaignId that && season == that.season && Objects.equals(label, that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, season);
    }
}
