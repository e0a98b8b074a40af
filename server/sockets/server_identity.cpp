// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/server_identity.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>
#include <optional>

namespace frontrow {

namespace {

constexpr long kLastsSeconds = 20L * 366 * 24 * 3'600;
constexpr qint64 kMostBytes = 16 * 1024;

template <auto release> struct Release {
    template <class T> void operator()(T* object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

struct Pair {
    QByteArray key, certificate;
};

QByteArray textOf(BIO* memory) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<qsizetype>(size)};
}

// A P-256 key and a certificate that it signs for itself. Nothing where OpenSSL refuses.
std::optional<Pair> makePair() {
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate) return std::nullopt;
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -24L * 3'600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kLastsSeconds);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME* name = X509_get_subject_name(certificate.get());
    const auto* commonName = reinterpret_cast<const unsigned char*>("frontrow");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, commonName, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    if (X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0) return std::nullopt;
    const Memory keyText(BIO_new(BIO_s_mem())), certificateText(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1) {
        return std::nullopt;
    }
    return Pair{textOf(keyText.get()), textOf(certificateText.get())};
}

std::optional<QString> write(const QString& file, const QByteArray& content) {
    QSaveFile out(file);
    const bool opened = out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (opened && out.write(content) == content.size() && out.commit()) return std::nullopt;
    return QStringLiteral("%1 cannot be written: %2").arg(file, out.errorString());
}

Result<QByteArray, QString> read(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return Failure{QStringLiteral("%1 cannot be read: %2").arg(file, in.errorString())};
    }
    return in.read(kMostBytes);
}

Result<ServerIdentity, QString> identityOf(const Pair& pair, const QString& folder) {
    const QSslKey key(pair.key, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    const QSslCertificate certificate(pair.certificate, QSsl::Pem);
    const QString remedy =
        QStringLiteral(
            "move both server.key and server.crt away from %1 and start again: a new key is made, and every "
            "client will ask its person about it")
            .arg(folder);
    if (key.isNull() || certificate.isNull()) {
        return Failure{QStringLiteral("the server's key or certificate is damaged; %1").arg(remedy)};
    }
    const QByteArray publicKey = certificate.publicKey().toDer();
    const Memory memory(BIO_new_mem_buf(pair.key.constData(), static_cast<int>(pair.key.size())));
    const Key parsed(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
    unsigned char* der = nullptr;
    const int size = parsed ? i2d_PUBKEY(parsed.get(), &der) : 0;
    const QByteArray own(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    if (own != publicKey) {
        return Failure{QStringLiteral("server.crt belongs to another key than server.key; %1").arg(remedy)};
    }
    auto tls = std::make_shared<QSslConfiguration>(QSslConfiguration::defaultConfiguration());
    tls->setProtocol(QSsl::TlsV1_2OrLater);
    tls->setPeerVerifyMode(QSslSocket::VerifyNone);
    tls->setPrivateKey(key);
    tls->setLocalCertificate(certificate);
    return ServerIdentity{std::move(tls), QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256)};
}

}  // namespace

Result<ServerIdentity, QString> serverIdentity(const QString& folder) {
    const QString keyFile = QDir(folder).filePath(QStringLiteral("server.key"));
    const QString certificateFile = QDir(folder).filePath(QStringLiteral("server.crt"));
    const bool hasKey = QFileInfo::exists(keyFile), hasCertificate = QFileInfo::exists(certificateFile);
    if (hasKey != hasCertificate) {
        return Failure{QStringLiteral("%1 is there without the other one; put it back from a backup, or move it away")
                           .arg(hasKey ? keyFile : certificateFile)};
    }
    if (!hasKey) {
        const auto pair = makePair();
        if (!pair) return Failure{QStringLiteral("no key could be made for the server")};
        if (const auto refusal = write(keyFile, pair->key)) return Failure{*refusal};
        if (const auto refusal = write(certificateFile, pair->certificate)) return Failure{*refusal};
        return identityOf(*pair, folder);
    }
    const auto key = read(keyFile), certificate = read(certificateFile);
    if (!key) return Failure{key.error()};
    if (!certificate) return Failure{certificate.error()};
    return identityOf({*key, *certificate}, folder);
}

}  // namespace frontrow
