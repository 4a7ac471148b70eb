import Testing
import VetoCanvas

@Suite struct WebAddressTests {
  @Test(arguments: [
    (
      "https://www.facebook.com/help/contact/712876720715583",
      "https://www.facebook.com/help/contact/712876720715583"
    ),
    ("HTTPS://Example.ORG/Path?q=A#B", "https://example.org/Path?q=A#B"),
    ("https://example.org", "https://example.org"),
    ("https://example.org:8443/", "https://example.org:8443/"),
    ("https://example.org/%C3%A9", "https://example.org/%C3%A9"),
    ("https://example.org?x=1@2", "https://example.org?x=1@2"),
  ])
  func `an address of the web is opened`(text: String, normal: String) {
    #expect(WebAddress(text)?.text == normal)
  }

  @Test(arguments: [
    "", "http://example.org", "file:///etc/passwd", "javascript:alert(1)", "-https://example.org",
    "--help", "https://", "https:///path", "https://user@example.org", "https://u:p@example.org/",
    "https://example.org/a b", "https://example.org/\u{1B}[2J", "https://example.org/\"x",
    "https://example.org/'x", "https://example.org\\@evil.example", "https://exämple.org",
    "https://-a.example", "https://a..example", "https://localhost", "https://[::1]/",
    "https://example.org:0/", "https://example.org:99999/", "https://example.org:/",
    "https://example.org/%zz", "https://example.org/%2", " https://example.org",
    "https://example.org/\n", "https://exa%6Dple.org", "ssh://example.org", "https:/example.org",
  ])
  func `anything else is refused`(text: String) {
    #expect(WebAddress(text) == nil)
  }
}
