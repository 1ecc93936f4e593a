package dk.helhed.print.merge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a PDF says of itself in its metadata (XMP): PDF/UA (ISO 14289) and PDF/A (ISO 19005), or neither. */
public final class Marks {
    private static final String UA = "http://www.aiim.org/pdfua/ns/id/";
    private static final String A = "http://www.aiim.org/pdfa/ns/id/";
    private static final Set<String> LEVELS_WITH_UNICODE = Set.of("A", "U");

    private Marks() {}

    /** Whether the file has tags that a reader is meant to use. */
    public static boolean tagged(PDDocument pdf) {
        var catalog = pdf.getDocumentCatalog();
        var root = catalog.getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        var mark = catalog.getMarkInfo();
        return root != null
                && root.containsKey(COSName.K)
                && root.containsKey(COSName.PARENT_TREE)
                && mark != null
                && mark.isMarked();
    }

    /**
     * Whether the file is tagged and claims PDF/UA-1 as well as PDF/A-2 or -3 with Unicode text, so that a print may keep
     * its own marks after taking it in. A claim is not a proof: the file is checked when it is received.
     */
    public static boolean conforming(PDDocument pdf) {
        return tagged(pdf)
                && !Cleaning.changesContent(pdf)
                && metadata(pdf)
                        .filter(xmp -> value(xmp, UA, "part").equals("1"))
                        .filter(xmp -> Set.of("2", "3").contains(value(xmp, A, "part")))
                        .filter(xmp -> LEVELS_WITH_UNICODE.contains(value(xmp, A, "conformance")))
                        .isPresent();
    }

    /** Takes both marks out of the metadata. */
    static void remove(PDDocument pdf) throws IOException {
        var xmp = metadata(pdf).orElseThrow(() -> new IllegalStateException("The print has no metadata"));
        for (var element : elements(xmp)) {
            if (isMark(element.getNamespaceURI()) && element.getParentNode() != null) {
                element.getParentNode().removeChild(element);
            }
            var attributes = element.getAttributes();
            for (var i = attributes.getLength() - 1; i >= 0; i--) {
                if (isMark(attributes.item(i).getNamespaceURI())) {
                    attributes.removeNamedItemNS(
                            attributes.item(i).getNamespaceURI(),
                            attributes.item(i).getLocalName());
                }
            }
        }
        var stream = new PDMetadata(pdf);
        stream.importXMPMetadata(write(xmp));
        pdf.getDocumentCatalog().setMetadata(stream);
    }

    private static boolean isMark(@org.jspecify.annotations.Nullable String namespace) {
        return UA.equals(namespace) || A.equals(namespace);
    }

    private static Optional<Document> metadata(PDDocument pdf) {
        var stream = pdf.getDocumentCatalog().getMetadata();
        if (stream == null) {
            return Optional.empty();
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return Optional.of(builder.parse(new ByteArrayInputStream(stream.toByteArray())));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A property of XMP is written as an element or as an attribute. */
    private static String value(Document xmp, String namespace, String name) {
        for (var element : elements(xmp)) {
            if (namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName())) {
                return element.getTextContent().strip();
            }
            if (element.hasAttributeNS(namespace, name)) {
                return element.getAttributeNS(namespace, name).strip();
            }
        }
        return "";
    }

    private static List<Element> elements(Document xmp) {
        var nodes = xmp.getElementsByTagName("*");
        var elements = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static byte[] write(Document xmp) {
        try {
            var out = new ByteArrayOutputStream();
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(xmp), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
