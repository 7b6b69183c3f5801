"""In which language a text is."""

import pytest

from seed.film.written_in import doubt_language, language_of_text
from tests.seed.reading import codes

TEXTS = {
    "zh": ("一艘小船在港口漏水，岛上没有人知道。当渔夫和他的女儿出海时，他们必须自己弄清楚风暴会给村子带来什么。"),
    "ja": (
        "港で小さな船が水漏れしているが、島の人は誰も知らない。漁"
        "師と娘が海に出ると、嵐が村に何をもたらすのかを自分で知る。"
    ),
    "ko": ("항구에서 작은 배에 물이 새고 있지만 섬에 사는 사람은 아무도 모른다. 어부와 딸은 바다에서 폭풍을 만난다."),
    "ar": (
        "قارب صغير يتسرب إليه الماء في الميناء ولا أحد في الجزيرة يعرف"
        " ذلك. عندما يخرج الصياد وابنته إلى البحر تأتي العاصفة."
    ),
    "fa": (
        "قایق کوچکی در بندر آب می گیرد و هیچ کس در جزیره نمی داند."
        " وقتی ماهیگیر با دخترش پا به دریا می گذارد، توفان می آید."
    ),
    "ru": (
        "В гавани течёт лодка, и никто из тех, кто живёт на острове, об этом не знает. Рыбак с дочерью выходят в море."
    ),
    "uk": (
        "У гавані тече човен, і ніхто з тих, хто живе на острові,"
        " про це не знає. Рибалка з донькою виходить у своє море."
    ),
    "sr": (
        "У луци пропушта чамац, а нико од оних који живе на острву"
        " то не зна. Рибар са кћерком излази на своје море, љут."
    ),
    "el": (
        "Μια βάρκα μπάζει νερά στο λιμάνι και κανείς στο νησί δεν"
        " το ξέρει. Ο ψαράς και η κόρη του βγαίνουν στη θάλασσα."
    ),
    "he": "סירה דולפת בנמל ואיש מתושבי האי אינו יודע על כך. כשהדייג ובתו יוצאים לים הם מגלים מה הסערה מביאה.",
    "th": "เรือลำหนึ่งรั่วอยู่ในท่าเรือ และไม่มีใครบนเกาะรู้เรื่องนี้ เมื่อชาวประมงกับลูกสาวออกทะเล พายุก็มา",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_letters_tell_a_language(language: str, text: str) -> None:
    assert language_of_text(f"---\ntitle: Boot\n---\n{text}", "de") == language
    assert codes(doubt_language((), text, "de")) == ["language"]
    assert codes(doubt_language((), text, language)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Boot: Тувалу",
        (
            "Der Film „Солярис“ (Солярис) ist der, den die Crew von Сталкер"
            " in der Stadt nie gesehen hat: ein Film von einem Boot."
        ),
        (
            "В пристанището тече лодка и никой от тези, които живеят на"
            " острова, не знае. Рибарят и дъщеря му излизат в морето."
        ),
    ],
)
def test_few_letters_or_those_of_several_languages_do_not(text: str) -> None:
    assert language_of_text(text, "de") in (None, "de")


def test_an_a_is_no_word_of_portuguese() -> None:
    text = "a b a c a d a e a f a g a h a i a j a k a l a m a n a o a p a q a r a s a t a u"
    assert language_of_text(text, "en") is None
