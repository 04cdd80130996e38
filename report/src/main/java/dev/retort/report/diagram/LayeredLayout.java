package dev.retort.report.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places boxes in layers from left to right, what is referred to before what refers to it, so that few lines cross. The lines that end at one box
 * share their last part. The same boxes get the same places on every machine.
 */
final class LayeredLayout {
    /** Up to this many boxes, lines are made straight at the price of time. */
    private static final int FEW = 120;

    private static final int MARGIN = 16;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<Integer, ElkNode> nodes = new HashMap<>();
    private final Map<Integer, ElkPort> ports = new HashMap<>();

    private LayeredLayout() {}

    /**
     * Places boxes.
     *
     * @param boxes the boxes
     * @param links the lines between them
     * @param gap the pixels between two layers
     */
    static Drawing of(List<DiagramBox> boxes, List<DiagramLink> links, int gap) {
        LayeredLayout layout = new LayeredLayout();
        layout.configure(boxes.size(), gap);
        boxes.forEach(layout::add);
        List<ElkEdge> edges = links.stream().map(layout::add).toList();
        new LayeredLayoutProvider().layout(layout.graph, new BasicProgressMonitor());
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            routes.add(new Route(links.get(i), points(edges.get(i))));
        }
        return new Drawing(
                round(layout.graph.getWidth()),
                round(layout.graph.getHeight()),
                boxes.stream().map(layout::placed).toList(),
                routes);
    }

    private void configure(int boxes, int gap) {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(LayeredOptions.ASPECT_RATIO, 1.5);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 28.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) gap);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                boxes <= FEW ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.THOROUGHNESS, boxes <= FEW ? 20 : 7);
    }

    private void add(DiagramBox box) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FREE);
        nodes.put(box.table(), node);
    }

    private ElkEdge add(DiagramLink link) {
        ElkPort shared = ports.computeIfAbsent(link.to(), key -> ElkGraphUtil.createPort(node(key)));
        return ElkGraphUtil.createSimpleEdge(shared, ElkGraphUtil.createPort(node(link.from())));
    }

    private ElkNode node(int table) {
        ElkNode node = nodes.get(table);
        if (node == null) {
            throw new IllegalArgumentException("no box for table " + table);
        }
        return node;
    }

    private PlacedBox placed(DiagramBox box) {
        ElkNode node = node(box.table());
        return new PlacedBox(box, round(node.getX()), round(node.getY()));
    }

    /** From what refers on. */
    private static List<Integer> points(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Integer> points = new ArrayList<>();
        Stream.concat(
                        section.getBendPoints().stream().map(each -> List.of(round(each.getX()), round(each.getY()))),
                        Stream.of(List.of(round(section.getEndX()), round(section.getEndY()))))
                .forEach(each -> points.addAll(0, each));
        points.addAll(List.of(round(section.getStartX()), round(section.getStartY())));
        return points;
    }

    private static int round(double pixels) {
        return (int) Math.round(pixels);
    }
}
