package custom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddableInstantiator;

@Embeddable
@EmbeddableInstantiator(Frame.Instantiator.class)
public class Frame {
    @Column(name = "frame_width", nullable = false)
    int width;

    @Column(name = "frame_material", length = 20)
    String material;

    @org.hibernate.annotations.Parent
    Poster poster;

    public static class Instantiator implements org.hibernate.metamodel.spi.EmbeddableInstantiator {
        @Override
        public Object instantiate(org.hibernate.metamodel.spi.ValueAccess values) {
            return new Frame();
        }

        @Override
        public boolean isInstance(Object object) {
            return object instanceof Frame;
        }

        @Override
        public boolean isSameClass(Object object) {
            return object.getClass() == Frame.class;
        }
    }
}
